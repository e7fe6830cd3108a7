import type { AthletesService } from '#main/athletes/athletes.service.ts';
import type { Clock, Delivery, PdfPrinter } from '#main/platform/ports.ts';
import type { Delivered } from '#shared/contract/delivery.ts';

export class ReportsService {
  readonly #athletes: AthletesService;
  readonly #printer: PdfPrinter;
  readonly #delivery: Delivery;
  readonly #clock: Clock;

  constructor(athletes: AthletesService, printer: PdfPrinter, delivery: Delivery, clock: Clock) {
    this.#athletes = athletes;
    this.#printer = printer;
    this.#delivery = delivery;
    this.#clock = clock;
  }

  /** The athlete's report: the print route that draws it, as a PDF, handed to the coach. */
  async exportAthlete(athleteId: string, paper: 'A4' | 'Letter'): Promise<Delivered> {
    const athlete = await this.#athletes.get(athleteId);
    const bytes = await this.#printer.print(`/print/athlete/${athleteId}?paper=${paper}`, paper);
    return this.#delivery.deliver(`${fileNameOf(athlete.name)} ${this.#clock.today()}.pdf`, bytes, 'application/pdf');
  }
}

/** A name that every file system takes. */
function fileNameOf(name: string): string {
  const safe = name
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
    .replace(/[\u0000-\u001f<>:"/\\|?*]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[ .]+|[ .]+$/g, '')
    .slice(0, 80);
  return safe || 'Athlete';
}
