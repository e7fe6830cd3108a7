/** Twice the size on screen, so that it stays sharp in a document. */
const SCALE = 2;
const PADDING = 12;
const SVG_STYLES = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'opacity',
  'fill-opacity',
  'color',
  'visibility',
];

/**
 * A chart as PNG: its drawings, lines and words, each where it stands on screen. Charts are SVG and HTML together (words
 * wrap in HTML only), and a browser gives no picture of both, so the words are drawn again.
 */
export async function pictureOf(figure: HTMLElement): Promise<Blob> {
  const box = figure.getBoundingClientRect();
  const canvas = document.createElement('canvas');
  canvas.width = (box.width + 2 * PADDING) * SCALE;
  canvas.height = (box.height + 2 * PADDING) * SCALE;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('No drawing surface');
  pen.scale(SCALE, SCALE);
  pen.fillStyle = getComputedStyle(figure).getPropertyValue('--panel');
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.translate(PADDING - box.left, PADDING - box.top);
  const shown = [...figure.querySelectorAll('*')].filter(
    (node) => !node.closest('.visually-hidden, [data-no-picture]'),
  );
  for (const node of shown) {
    if (node instanceof HTMLElement) drawHairline(pen, node);
    else if (node instanceof SVGSVGElement && !node.parentElement?.closest('svg')) await drawSvg(pen, node);
  }
  for (const node of shown) {
    if (node instanceof HTMLElement) drawWords(pen, node);
    else if (node instanceof SVGTextElement) drawLabel(pen, node);
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No picture'))), 'image/png');
  });
}

function drawHairline(pen: CanvasRenderingContext2D, node: HTMLElement): void {
  const style = getComputedStyle(node);
  const width = Number.parseFloat(style.borderTopWidth);
  if (!width || style.borderTopStyle === 'none') return;
  const box = node.getBoundingClientRect();
  pen.fillStyle = style.borderTopColor;
  pen.fillRect(box.left, box.top, box.width, width);
}

async function drawSvg(pen: CanvasRenderingContext2D, svg: SVGSVGElement): Promise<void> {
  const box = svg.getBoundingClientRect();
  if (box.width === 0 || box.height === 0) return;
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = [svg, ...svg.querySelectorAll('*')];
  [copy, ...copy.querySelectorAll('*')].forEach((part, index) => {
    const original = originals[index];
    if (original) (part as SVGElement).setAttribute('style', stylesOf(original));
  });
  // A picture within a picture has no access to the application's font: labels are drawn like the other words.
  for (const label of copy.querySelectorAll('text')) label.remove();
  copy.setAttribute('width', String(box.width));
  copy.setAttribute('height', String(box.height));
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
  await image.decode();
  pen.drawImage(image, box.left, box.top, box.width, box.height);
}

/** A picture knows no style sheet, so each part carries what it had from there. */
function stylesOf(node: Element): string {
  const style = getComputedStyle(node);
  return SVG_STYLES.map((name) => `${name}:${style.getPropertyValue(name)}`).join(';');
}

function drawWords(pen: CanvasRenderingContext2D, node: HTMLElement): void {
  const style = getComputedStyle(node);
  const range = document.createRange();
  for (const child of node.childNodes) {
    if (child.nodeType !== Node.TEXT_NODE) continue;
    for (const word of (child.textContent ?? '').matchAll(/\S+/g)) {
      range.setStart(child, word.index);
      range.setEnd(child, word.index + word[0].length);
      drawText(pen, word[0], range.getBoundingClientRect(), style, style.color);
    }
  }
}

function drawLabel(pen: CanvasRenderingContext2D, label: SVGTextElement): void {
  const style = getComputedStyle(label);
  drawText(pen, label.textContent ?? '', label.getBoundingClientRect(), style, style.fill);
}

/** Words at the width they have on screen, where figures are tabular; a canvas knows only proportional ones. */
function drawText(
  pen: CanvasRenderingContext2D,
  text: string,
  box: DOMRect,
  style: CSSStyleDeclaration,
  color: string,
): void {
  pen.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  pen.fillStyle = color;
  pen.textBaseline = 'middle';
  pen.letterSpacing = '0px';
  pen.letterSpacing = `${(box.width - pen.measureText(text).width) / text.length}px`;
  pen.fillText(text, box.left, box.top + box.height / 2 + 0.5);
}
