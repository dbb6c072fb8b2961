/**
 * What Go's allocator hands out for a size asked for. Table facts from runtime/sizeclasses.go, the same from Go 1.16 to 1.27 (older
 * releases lack the class of 24 bytes); the rounding from runtime/msize.go and runtime/malloc.go.
 */

/** Bytes, ascending. */
const sizeClasses = [
  8, 16, 24, 32, 48, 64, 80, 96, 112, 128, 144, 160, 176, 192, 208, 224, 240, 256, 288, 320, 352, 384, 416, 448, 480, 512, 576, 640, 704,
  768, 896, 1024, 1152, 1280, 1408, 1536, 1792, 2048, 2304, 2688, 3072, 3200, 3456, 4096, 4864, 5376, 6144, 6528, 6784, 6912, 8192, 9472,
  9728, 10240, 10880, 12288, 13568, 14336, 16384, 18432, 19072, 20480, 21760, 24576, 27264, 28672, 32768,
] as const;

const largest = 32768;
const page = 8192;
const headerSize = 8;

export interface Allocator {
  readonly pointerSize: 4 | 8;
  /** From Go 1.22 larger objects with pointers carry a header of 8 bytes. */
  readonly headers: boolean;
}

/** Bytes that an allocation of `size` bytes takes from the heap; 0 for 0. */
export function allocated(size: number, pointers: boolean, allocator: Allocator): number {
  if (size <= 0) return 0;
  if (size > largest - (allocator.headers ? headerSize : 0)) return Math.ceil(size / page) * page;
  return sizeClass(size + header(size, pointers, allocator));
}

/** `roundupsize`: how much of such an allocation the program may use. */
export function usable(size: number, pointers: boolean, allocator: Allocator): number {
  const small = size <= largest - (allocator.headers ? headerSize : 0);
  return allocated(size, pointers, allocator) - (small ? header(size, pointers, allocator) : 0);
}

function header(size: number, pointers: boolean, { pointerSize, headers }: Allocator): number {
  // minSizeForMallocHeader: as many words as a word has bits.
  return headers && pointers && size > pointerSize * pointerSize * 8 ? headerSize : 0;
}

function sizeClass(size: number): number {
  let low = 0;
  let high = sizeClasses.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sizeClasses[middle] ?? largest) < size) low = middle + 1;
    else high = middle;
  }
  return sizeClasses[low] ?? largest;
}
