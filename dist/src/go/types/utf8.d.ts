/** Bytes of a code point in UTF-8; what is none becomes U+FFFD. */
export declare function utf8Length(code: number): number;
