import { ChartFrame } from './chart-frame.tsx';
import type { ChartTable } from './chart-table.ts';
import { MirrorBars } from './mirror-bars.tsx';
import classes from './mirror-legend.module.css';
import type { MirrorRow } from './mirror-rows.ts';

interface ButterflyChartProps {
  /** The finding as a sentence. */
  title: string;
  rows: MirrorRow[];
  /** Unit as printed, one for all rows: "N", "Nm", "N per kg". */
  unit: string;
  /** What the dashed line is, where rows carry values before: "last test, 14 Aug". */
  reference?: string;
  print?: boolean;
}

/** Raw values of both limbs, mirrored: how strong, beside how different. */
export function ButterflyChart({ title, rows, unit, reference, print }: ButterflyChartProps) {
  return (
    <ChartFrame
      title={title}
      note={unit}
      legend={reference && <BeforeKey reference={reference} />}
      table={mirrorTable(title, rows, unit, reference)}
      print={print}
    >
      <MirrorBars rows={rows} unit={unit} print={print} />
    </ChartFrame>
  );
}

export function BeforeKey({ reference }: { reference: string }) {
  return (
    <span className={classes.key}>
      <svg viewBox="0 0 4 12" width="4" height="12" aria-hidden="true">
        <line x1="2" x2="2" y1="0" y2="12" className={classes.line} />
      </svg>
      {reference}
    </span>
  );
}

function mirrorTable(caption: string, rows: MirrorRow[], unit: string, reference?: string): ChartTable {
  const before = reference ? [`Left, ${reference} (${unit})`, `Right, ${reference} (${unit})`] : [];
  return {
    caption,
    columns: ['Test', `Left (${unit})`, `Right (${unit})`, ...before],
    rows: rows.map((row) => ({
      id: row.id,
      cells: [
        row.detail ? `${row.label}, ${row.detail}` : row.label,
        row.left,
        row.right,
        ...(reference ? [row.leftBefore ?? null, row.rightBefore ?? null] : []),
      ],
    })),
  };
}
