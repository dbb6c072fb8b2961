/**
 * What Go's allocator hands out for a size asked for. Table facts from runtime/sizeclasses.go, the same from Go 1.16 to 1.27 (older
 * releases lack the class of 24 bytes); the rounding from runtime/msize.go and runtime/malloc.go.
 */
export interface Allocator {
    readonly pointerSize: 4 | 8;
    /** From Go 1.22 larger objects with pointers carry a header of 8 bytes. */
    readonly headers: boolean;
}
/** Bytes that an allocation of `size` bytes takes from the heap; 0 for 0. */
export declare function allocated(size: number, pointers: boolean, allocator: Allocator): number;
/** `roundupsize`: how much of such an allocation the program may use. */
export declare function usable(size: number, pointers: boolean, allocator: Allocator): number;
