import type { Delivery } from '#main/platform/ports.ts';

/** In browser mode a finished file goes back with the answer, and the page offers it as a download. */
export const downloadDelivery: Delivery = {
  async deliver(fileName, bytes, mimeType) {
    return { kind: 'download', file: new File([new Uint8Array(bytes)], fileName, { type: mimeType }) };
  },
};
