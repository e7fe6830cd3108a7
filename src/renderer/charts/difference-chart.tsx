import type { CSSProperties } from 'react';
import { RowChoice } from '#renderer/components/row-choice.tsx';
import { VerdictSentence } from '#renderer/components/verdict-sentence.tsx';
import { WhyButton } from '#renderer/components/why-button.tsx';
import type { Verdict } from '#shared/analysis/verdict.ts';
import { ChartFrame } from './chart-frame.tsx';
import { axisLimit } from './difference-axis.ts';
import classes from './difference-chart.module.css';
import { DifferenceLegend, SideHead } from './difference-legend.tsx';
import { AXIS_HEIGHT, DifferencePlot } from './difference-plot.tsx';
import { type DifferenceRow, differenceRow, differenceTable } from './difference-rows.ts';

interface DifferenceChartProps {
  /** The finding as a sentence. */
  title: string;
  verdicts: Verdict[];
  /** Makes each verdict a way to "how this was worked out". */
  onExplain?(testId: string): void;
  /** Makes each row choose its test, such as for the picture of it over time. */
  onChoose?(testId: string): void;
  /** Id of the test that is chosen. */
  chosen?: string;
  print?: boolean;
}

/**
 * Left against right, one row a test: a bar that leans to the stronger side over the noise of the day, and the verdict
 * in words at its end. All rows are as high as the highest, so that the one drawing behind them meets each of them.
 */
export function DifferenceChart({ title, verdicts, onExplain, onChoose, chosen, print }: DifferenceChartProps) {
  const rows = verdicts.map(differenceRow);
  const limit = axisLimit(rows);
  const style: CSSProperties = {
    gridTemplateRows: `auto repeat(${rows.length}, minmax(var(--row-height), 1fr)) ${AXIS_HEIGHT}px`,
  };
  return (
    <ChartFrame title={title} legend={<DifferenceLegend />} table={differenceTable(verdicts)} print={print}>
      <div className={classes.chart} style={style} data-print={print}>
        <SideHead />
        {rows.map((row, index) => (
          <Row
            key={row.testId}
            row={row}
            line={index + 2}
            onExplain={onExplain}
            onChoose={onChoose}
            chosen={row.testId === chosen}
            print={print}
          />
        ))}
        <div className={classes.plot} style={{ gridRow: `2 / span ${rows.length + 1}` }} aria-hidden="true">
          <DifferencePlot rows={rows} limit={limit} print={print} />
        </div>
      </div>
    </ChartFrame>
  );
}

interface RowProps {
  row: DifferenceRow;
  /** Line of the grid; without it the drawing, which spans all lines, would push the rows away. */
  line: number;
  onExplain?(testId: string): void;
  onChoose?(testId: string): void;
  chosen: boolean;
  print?: boolean;
}

function Row({ row, line, onExplain, onChoose, chosen, print }: RowProps) {
  const words = { state: row.mark, ...row.words };
  return (
    <div className={classes.row} style={{ gridRow: line }}>
      <div className={classes.test}>
        <span className={classes.name}>
          {onChoose ? (
            <RowChoice name={row.name} detail={row.detail} chosen={chosen} onChoose={() => onChoose(row.testId)} />
          ) : (
            row.name
          )}
        </span>
        <span className={classes.detail}>{row.detail}</span>
      </div>
      <div className={classes.words}>
        {onExplain ? (
          <WhyButton about={row.name} onClick={() => onExplain(row.testId)}>
            {(why) => <VerdictSentence {...words} end={why} />}
          </WhyButton>
        ) : (
          <VerdictSentence {...words} />
        )}
        {row.memory && !print && <span className={classes.memory}>{row.memory}</span>}
      </div>
    </div>
  );
}
