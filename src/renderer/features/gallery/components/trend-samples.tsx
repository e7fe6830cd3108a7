import { TrendChart } from '#renderer/charts/trend-chart.tsx';
import { trendOf } from '#renderer/charts/trend-points.ts';
import { trendTitle } from '#renderer/charts/trend-words.ts';
import { ChangeSentence } from '#renderer/components/change-sentence.tsx';
import { PageBody } from '#renderer/components/page-body.tsx';
import { Panel } from '#renderer/components/panel.tsx';
import { changeOf, REFERENCES } from '#shared/analysis/change.ts';
import { TREND_SAMPLES, type TrendSample } from '../trend-fixtures.ts';
import classes from './gallery.module.css';

/** Tests over time with all that a trend has to bear, and the sentences of a change against each reference. */
export function TrendSamples() {
  const [most] = TREND_SAMPLES;
  return (
    <PageBody>
      <div className={classes.narrow}>
        {TREND_SAMPLES.map((sample) => (
          <Sample key={sample.name} sample={sample} />
        ))}
      </div>
      {most && (
        <Panel title="Change" note="against each reference">
          <div className={classes.stack}>
            {REFERENCES.map((reference) => {
              const change = changeOf(most.result, reference);
              return change?.limbs.map((limb) => (
                <ChangeSentence
                  key={`${reference} ${limb.side}`}
                  rose={limb.to > limb.from}
                  beyondNoise={limb.state !== 'within-noise'}
                  words={limb.words}
                  values={change.label}
                />
              ));
            })}
          </div>
        </Panel>
      )}
      {most && (
        <Panel label="Wide">
          <Drawn sample={most} />
        </Panel>
      )}
    </PageBody>
  );
}

function Sample({ sample }: { sample: TrendSample }) {
  return (
    <Panel title={sample.name}>
      <Drawn sample={sample} />
    </Panel>
  );
}

function Drawn({ sample: { result } }: { sample: TrendSample }) {
  const trend = trendOf(result);
  if (!trend) return null;
  const change = changeOf(result, 'baseline');
  return <TrendChart title={trendTitle(trend, change)} trend={trend} change={change} />;
}
