import { markOfRatio } from '#renderer/components/mark-of.ts';
import { SideLabel } from '#renderer/components/side-label.tsx';
import { VerdictSentence } from '#renderer/components/verdict-sentence.tsx';
import { WhyButton } from '#renderer/components/why-button.tsx';
import { bandWords } from '#shared/analysis/part-words.ts';
import type { RatioVerdict } from '#shared/analysis/ratio.ts';
import { SIDES, type Side } from '#shared/analysis/side.ts';
import type { RatioDefinition } from '#shared/catalog/ratio-definition.ts';
import { testById } from '#shared/catalog/tests.ts';
import { unitLabel } from '#shared/units.ts';
import { ChartFrame } from './chart-frame.tsx';
import { MirrorBars } from './mirror-bars.tsx';
import type { MirrorRow } from './mirror-rows.ts';
import classes from './quad-ham-chart.module.css';
import { quadHamTable } from './quad-ham-table.ts';
import { RatioStrip, STRIP_AXIS } from './ratio-strip.tsx';
import { ratioWords } from './ratio-words.ts';

interface QuadHamChartProps {
  /** The finding as a sentence. */
  title: string;
  definition: RatioDefinition;
  /** At most one a side, all of this definition. */
  verdicts: RatioVerdict[];
  /** Makes the words of a side a way to "how this was worked out". */
  onExplain?(side: Side): void;
  print?: boolean;
}

/** Both muscles of both limbs, and their ratio against the band of this contraction and speed. */
export function QuadHamChart({ title, definition, verdicts, onExplain, print }: QuadHamChartProps) {
  const numerator = testById(definition.numeratorTestId);
  const denominator = testById(definition.denominatorTestId);
  const unit = unitLabel(numerator.unit);
  const sided = SIDES.flatMap((side) => verdicts.filter((verdict) => verdict.side === side));
  const value = (side: string, muscle: 'numerator' | 'denominator') =>
    verdicts.find((verdict) => verdict.side === side)?.[muscle] ?? null;
  const row = (muscle: 'numerator' | 'denominator', label: string): MirrorRow => ({
    id: muscle,
    label,
    left: value('left', muscle),
    right: value('right', muscle),
  });
  const rows = [row('numerator', numerator.name), row('denominator', denominator.name)];
  return (
    <ChartFrame title={title} note={unit} table={quadHamTable(definition, sided, unit)} print={print}>
      <MirrorBars rows={rows} unit={unit} print={print} />
      <p className={classes.band}>
        {definition.name} {definition.detail}; band {bandWords(definition)}
      </p>
      <div
        className={classes.strip}
        style={{ gridTemplateRows: `repeat(${sided.length}, minmax(30px, 1fr)) ${STRIP_AXIS}px` }}
      >
        {sided.map((verdict, index) => (
          <div key={verdict.side} className={classes.row} style={{ gridRow: index + 1 }}>
            <SideLabel side={verdict.side} />
            <span className={classes.words}>
              <RatioWords definition={definition} verdict={verdict} onExplain={onExplain} />
            </span>
          </div>
        ))}
        <div className={classes.plot} style={{ gridRow: `1 / span ${sided.length + 1}` }} aria-hidden="true">
          <RatioStrip definition={definition} verdicts={sided} print={print} />
        </div>
      </div>
    </ChartFrame>
  );
}

function RatioWords({
  definition,
  verdict,
  onExplain,
}: Pick<QuadHamChartProps, 'definition' | 'onExplain'> & { verdict: RatioVerdict }) {
  const words = { state: markOfRatio(verdict.state), ...ratioWords(verdict) };
  if (!onExplain) return <VerdictSentence {...words} />;
  return (
    <WhyButton about={`${verdict.side} ${definition.name}`} onClick={() => onExplain(verdict.side)}>
      {(why) => <VerdictSentence {...words} end={why} />}
    </WhyButton>
  );
}
