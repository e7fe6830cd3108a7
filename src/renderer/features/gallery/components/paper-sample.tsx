import { ButterflyChart } from '#renderer/charts/butterfly-chart.tsx';
import { DifferenceChart } from '#renderer/charts/difference-chart.tsx';
import { QuadHamChart } from '#renderer/charts/quad-ham-chart.tsx';
import { MIRROR_ROWS, RATIO, RATIO_VERDICTS, VERDICTS } from '../fixtures.ts';
import classes from './gallery.module.css';

/** The charts as they stand on A4: light in both schemes, nothing to press. */
export function PaperSample() {
  return (
    <div className={classes.paper} data-paper>
      <DifferenceChart
        title="Your left hamstring is weaker than your right, as in the last three tests"
        verdicts={VERDICTS}
        print
      />
      <QuadHamChart title="Hamstrings against quadriceps" definition={RATIO} verdicts={RATIO_VERDICTS} print />
      <ButterflyChart title="Strength of both legs" rows={MIRROR_ROWS} unit="N" reference="last test, 14 Aug" print />
    </div>
  );
}
