import { type BarShapeProps, DefaultZIndexes, usePlotArea, useXAxisScale, useYAxisScale, ZIndexLayer } from 'recharts';
import classes from './difference-chart.module.css';
import type { DifferenceRow } from './difference-rows.ts';

/** Turns percent and rows into places of the drawing; null until the chart knows its size. */
function usePlaces() {
  const toX = useXAxisScale();
  const toY = useYAxisScale();
  const area = usePlotArea();
  if (!toX || !toY || !area) return null;
  return {
    x: (percent: number) => toX(percent) ?? 0,
    y: (row: DifferenceRow) => toY(row.testId, { position: 'middle' }) ?? 0,
    centre: area.x + area.width / 2,
  };
}

const BAND = 26;
const DASH = 36;

/** Behind the bars: what the test moves by itself, and the line a clear difference has to pass. */
export function NoiseLayer({ rows }: { rows: DifferenceRow[] }) {
  const places = usePlaces();
  if (!places) return null;
  return (
    <g>
      {rows.map((row) => {
        const y = places.y(row);
        const { noise, threshold } = row;
        return (
          <g key={row.testId}>
            {noise !== null && (
              <rect
                className={classes.noise}
                x={places.x(-noise)}
                width={places.x(noise) - places.x(-noise)}
                y={y - BAND / 2}
                height={BAND}
                rx={3}
              />
            )}
            {threshold !== null &&
              [-threshold, threshold].map((at) => (
                <line
                  key={at}
                  className={classes.threshold}
                  x1={places.x(at)}
                  x2={places.x(at)}
                  y1={y - DASH / 2}
                  y2={y + DASH / 2}
                />
              ))}
          </g>
        );
      })}
    </g>
  );
}

/** In front of the bars: the trial pairs, one below the other, and the words where there is nothing to draw. */
export function PairLayer({ rows }: { rows: DifferenceRow[] }) {
  const places = usePlaces();
  if (!places) return null;
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.label}>
      {rows.map((row) => {
        const y = places.y(row);
        if (row.instead) {
          return (
            <text key={row.testId} className={classes.instead} x={places.centre} y={y} dy="0.35em" textAnchor="middle">
              {row.instead}
            </text>
          );
        }
        const top = y - ((row.pairs.length - 1) * 4) / 2;
        return row.pairs.map((pair, index) => (
          <circle
            // biome-ignore lint/suspicious/noArrayIndexKey: a trial has no other name than its place
            key={`${row.testId}-${index}`}
            className={classes.pair}
            cx={places.x(pair)}
            cy={top + index * 4}
            r={2.4}
          />
        ));
      })}
    </ZIndexLayer>
  );
}

/** A bar from the centre to the stronger side: full colour beyond noise, pale with an outline inside it. */
export function LeanBar(props: BarShapeProps) {
  const row = props.payload as DifferenceRow;
  if (!row.stronger) return null;
  const width = Math.abs(props.width);
  const left = Math.min(props.x, props.x + props.width);
  const letterAt = row.stronger === 'left' ? left + width - 9 : left + 9;
  return (
    <g data-stronger={row.stronger} data-pale={row.withinNoise}>
      <rect className={classes.bar} x={left} y={props.y} width={width} height={props.height} rx={2.5} />
      {!row.withinNoise && width > 24 && (
        <text className={classes.letter} x={letterAt} y={props.y + props.height / 2} dy="0.36em" textAnchor="middle">
          {row.stronger === 'left' ? 'L' : 'R'}
        </text>
      )}
    </g>
  );
}
