/** Functions that go through whatever they are given. */
/** Functions that print what they are given, by reflection: of fmt, log, log/slog, loggers of others by their methods, and dumpers. */
export declare const printers: RegExp;
