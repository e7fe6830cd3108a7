import { DataTable } from '#renderer/components/data-table/data-table.tsx';
import { Panel } from '#renderer/components/panel.tsx';
import { CALIBRATION } from '#shared/calibration/calibration.ts';
import { ALL_CELLS, ownNoiseWords } from '../calibration-rows.ts';
import { CalibrationChart } from './calibration-chart.tsx';
import { CELL_COLUMNS } from './calibration-columns.tsx';
import classes from './method.module.css';

/** What the rules do where the truth is known: simulated squads, run through the application's own code. */
export function CalibrationSection() {
  const { pairs, seed, rulesVersion } = CALIBRATION;
  return (
    <div id="method-calibration" className={classes.section} tabIndex={-1}>
      <Panel title="Calibration" note={`rules ${rulesVersion}, ${pairs.toLocaleString('en')} pairs of sessions a row`}>
        <div className={classes.prose}>
          <p>
            Athletes are simulated whose legs are equal, or differ by 10, 15 or 20 %. They are tested twice, with a
            spread from trial to trial (CV) of 4, 5.9 or 8 %, a drift of each limb from day to day of 0, 3 or 5 %, and
            three trials a side or one. The sessions go through the rules as they stand in this program. The rules
            believe typical errors of 5 and 3 % and a line of 10 % throughout, right or wrong.
          </p>
        </div>
        <div className={classes.tableBox}>
          <CalibrationChart />
        </div>
        <div className={classes.prose}>
          <ul className={classes.points}>
            <li>The second session does most of the work; a single one flags too many equal legs by any rule.</li>
            <li>
              Over two sessions of three trials a flat 10 % line comes close to the house rule, since the noise of these
              tests happens to be about 10 % as well. It does not follow a test, a device or an athlete that scatters
              more.
            </li>
            <li>{ownNoiseWords()}</li>
            <li>
              To run it anew: <code className={classes.code}>npm run calibrate</code> in the program’s source. It
              simulates with seed {seed}, writes this table, and fails when a promise is not kept.
            </li>
          </ul>
        </div>
        <h3 className={classes.version}>All figures: percent of athletes flagged in one session / in two running</h3>
        <DataTable
          label="Calibration"
          data={ALL_CELLS}
          columns={CELL_COLUMNS}
          getRowId={({ squad, trials, trialCv, dayDrift, gap }) => `${squad}-${trials}-${trialCv}-${dayDrift}-${gap}`}
          maxHeight="440px"
        />
      </Panel>
    </div>
  );
}
