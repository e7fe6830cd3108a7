import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface PdfText {
  pages: string[];
  title: string;
  language: string | null;
  hasOutline: boolean;
}

/** What a PDF says, read back. */
export async function readPdf(bytes: Uint8Array): Promise<PdfText> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(
      items
        .map((item) => ('str' in item ? item.str : ''))
        .join(' ')
        .replace(/\s+/g, ' '),
    );
  }
  const { info } = await document.getMetadata();
  const outline = await document.getOutline();
  const described = info as { Title?: string; Language?: string };
  return {
    pages,
    title: described.Title ?? '',
    language: described.Language ?? null,
    hasOutline: (outline ?? []).length > 0,
  };
}
