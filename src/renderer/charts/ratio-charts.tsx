import type { RatioVerdict } from '#shared/analysis/ratio.ts';
import { ratioById } from '#shared/catalog/ratios.ts';
import { QuadHamChart } from './quad-ham-chart.tsx';
import { ratioTitle } from './ratio-words.ts';

interface RatioChartsProps {
  ratios: RatioVerdict[];
  print?: boolean;
}

/** One quad-ham chart for each ratio that was measured: another contraction or speed has another band. */
export function RatioCharts({ ratios, print }: RatioChartsProps) {
  const byRatio = Map.groupBy(ratios, (verdict) => verdict.ratioId);
  return [...byRatio].map(([id, verdicts]) => {
    const definition = ratioById(id);
    return (
      <QuadHamChart
        key={id}
        title={ratioTitle(definition, verdicts)}
        definition={definition}
        verdicts={verdicts}
        print={print}
      />
    );
  });
}
