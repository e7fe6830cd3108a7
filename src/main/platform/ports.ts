import type { Delivered } from '#shared/contract/delivery.ts';

/** Now, and today on this machine's calendar. */
export interface Clock {
  now(): Date;
  today(): string;
}

/** Prints one of the renderer's print routes. */
export interface PdfPrinter {
  /**
   * @param route such as `/print/athlete/…`
   * @throws PrintingError when the page does not get ready or the browser cannot be had
   */
  print(route: string, paper: 'A4' | 'Letter'): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** Hands a finished file to the coach: a save dialog, or a download. */
export interface Delivery {
  deliver(fileName: string, bytes: Uint8Array, mimeType: string): Promise<Delivered>;
}

/** What a host provides to the services. */
export interface Platform {
  host: 'electron' | 'browser';
  version: string;
  clock: Clock;
  printer: PdfPrinter;
  delivery: Delivery;
}

/** A page could not be printed; the message says why in words for the coach. */
export class PrintingError extends Error {}
