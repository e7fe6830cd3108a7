/**
 * Flags that Node runs browser mode with, so that an import of 100,000 rows stays well below 400 MB: room for objects that
 * live for a moment would grow to 128 MB and stay so large, and what is let go would lie about for long.
 */
export const NODE_FLAGS = ['--max-semi-space-size=16', '--heap-growing-percent=50'];
