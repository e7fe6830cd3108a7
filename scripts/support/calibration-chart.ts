import { cellsOf } from '../../src/shared/calibration/bounds.ts';
import type { CalibratedRule, Calibration, CalibrationCell } from '../../src/shared/calibration/calibration-file.ts';

const SERIES: { rule: CalibratedRule; name: string; colour: string }[] = [
  { rule: 'house', name: 'House rule', colour: '#1f6feb' },
  { rule: 'flat-line', name: 'Flat 10 % line', colour: '#b26a00' },
  { rule: 'larger-cv', name: 'Greater than the larger CV', colour: '#8a3ffc' },
];

const WIDTH = 960;
const HEIGHT = 440;
const PLOT = { top: 126, height: 232, width: 400 };
const BAR = 30;
const INK = '#1b1f24';
const FAINT = '#5b636d';
/** White round the letters, where lines cross them. */
const HALO = 'stroke="#ffffff" stroke-width="3" paint-order="stroke"';

interface Panel {
  x: number;
  title: string;
  gap: number;
  /** Top of the scale, a share. */
  most: number;
  step: number;
  /** The promise of the house rule for two sessions, drawn as a dashed line. */
  bound: { share: number; name: string };
}

const PANELS: Panel[] = [
  {
    x: 60,
    title: 'Equal legs that are flagged',
    gap: 0,
    most: 0.5,
    step: 0.1,
    bound: { share: 0.02, name: 'promised: at most 2 % clear' },
  },
  {
    x: 530,
    title: 'True 20 % gaps that are found',
    gap: 0.2,
    most: 1,
    step: 0.2,
    bound: { share: 0.85, name: 'promised: at least 85 % clear' },
  },
];

/**
 * A chart of the calibration at a day drift of 3 % and three trials: pale bars for one session, full bars for two
 * running. On a white ground of its own, so that it reads on a dark page too.
 */
export function calibrationChart(calibration: Calibration): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" font-family="Inter, Helvetica, Arial, sans-serif" font-size="13" fill="${INK}" role="img">`,
    '<title>Equal legs flagged and 20 % gaps found, by rule and trial CV</title>',
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#ffffff"/>`,
    legend(),
    ...PANELS.map((panel) => panelOf(panel, cellsOf(calibration, { trials: 3, dayDrift: 0.03, gap: panel.gap }))),
    text(
      60,
      HEIGHT - 16,
      `Simulated squads, three trials a side, day drift 3 %, ${calibration.pairs.toLocaleString('en-US')} pairs of sessions a bar. Rules version ${calibration.rulesVersion}.`,
      `fill="${FAINT}"`,
    ),
    '</svg>',
    '',
  ].join('\n');
}

function legend(): string {
  const rules = SERIES.map(({ name, colour }, index) => {
    const x = 60 + index * 150;
    return `<rect x="${x}" y="22" width="13" height="13" fill="${colour}"/>${text(x + 19, 33, name)}`;
  });
  const bars = [
    `<rect x="600" y="22" width="13" height="13" fill="${INK}" fill-opacity="0.25"/>${text(619, 33, 'one session')}`,
    `<rect x="720" y="22" width="13" height="13" fill="${INK}"/>${text(739, 33, 'two running, same side')}`,
  ];
  return [...rules, ...bars].join('\n');
}

function panelOf(panel: Panel, cells: CalibrationCell[]): string {
  const { x, title, most, step, bound } = panel;
  const y = (share: number) => PLOT.top + PLOT.height * (1 - share / most);
  const right = x + PLOT.width;
  const scale = Array.from({ length: Math.round(most / step) + 1 }, (_, index) => index * step);
  return [
    text(x, 76, title, 'font-size="16" font-weight="600"'),
    text(x, 96, 'percent of athletes, by spread from trial to trial', `fill="${FAINT}"`),
    ...scale.map(
      (share) =>
        `<line x1="${x}" x2="${right}" y1="${y(share)}" y2="${y(share)}" stroke="#e3e6ea"/>${text(x - 8, y(share) + 4, whole(share), `text-anchor="end" fill="${FAINT}"`)}`,
    ),
    `<line x1="${x}" x2="${right}" y1="${y(bound.share)}" y2="${y(bound.share)}" stroke="${INK}" stroke-dasharray="5 4"/>`,
    ...cells.map((cell, index) => groupOf(cell, x + 18 + (index * PLOT.width) / 3, y)),
    text(x, PLOT.top + PLOT.height + 42, `- - -  ${bound.name}`, `fill="${FAINT}"`),
  ].join('\n');
}

/** The bars of one trial CV: for each rule the share of one session, and before it the share of two. */
function groupOf(cell: CalibrationCell, x: number, y: (share: number) => number): string {
  const bars = SERIES.map(({ rule, colour }, index) => {
    const today = cell.today[rule] ?? 0;
    const twice = cell.twice[rule] ?? 0;
    const left = x + index * (BAR + 7);
    const middle = left + BAR / 2;
    const bar = (share: number, inset: number, opacity: number) =>
      `<rect x="${left + inset}" y="${y(share)}" width="${BAR - 2 * inset}" height="${y(0) - y(share)}" fill="${colour}" fill-opacity="${opacity}"/>`;
    return [
      bar(today, 0, 0.28),
      bar(twice, 6, 1),
      text(middle, y(today) - 5, whole(today), 'text-anchor="middle" font-size="12"'),
      insideOrAbove(twice, today, middle, y),
    ].join('');
  });
  const label = `CV ${Number((cell.trialCv * 100).toFixed(1))} %`;
  return [...bars, text(x + 1.5 * BAR + 7, PLOT.top + PLOT.height + 20, label, 'text-anchor="middle"')].join('\n');
}

/** The share of two sessions, white inside its bar; left out where the bar is too low to hold it. */
function insideOrAbove(twice: number, today: number, x: number, y: (share: number) => number): string {
  const room = y(0) - y(twice);
  if (room > 18) return text(x, y(twice) + 14, whole(twice), 'text-anchor="middle" font-size="11" fill="#ffffff"');
  if (y(twice) - y(today) < 18) return '';
  return text(x, y(twice) - 4, tenths(twice), `text-anchor="middle" font-size="11" ${HALO}`);
}

function text(x: number, y: number, content: string, attributes = ''): string {
  return `<text x="${x}" y="${y}"${attributes && ` ${attributes}`}>${content}</text>`;
}

function whole(share: number): string {
  return `${Math.round(share * 100)}`;
}

function tenths(share: number): string {
  return (share * 100).toFixed(1);
}
