import { Button, SegmentedControl } from '@mantine/core';
import { ErrorNotice } from '#renderer/components/error-notice.tsx';
import { LoadingPanel } from '#renderer/components/loading-panel.tsx';
import { PageBody } from '#renderer/components/page-body.tsx';
import { Toolbar } from '#renderer/components/toolbar.tsx';
import { tell } from '#renderer/lib/errors.ts';
import { usePreferences } from '#renderer/lib/preferences.ts';
import { useExportReport, useReportData } from '../api.ts';
import { AthleteReport } from './athlete-report.tsx';
import classes from './report-tab.module.css';

/** The report as it will be printed, and the way to the PDF. */
export function ReportTab({ athleteId }: { athleteId: string }) {
  const { data, error } = useReportData(athleteId);
  const [{ paper }, remember] = usePreferences();
  const exporting = useExportReport();
  if (error) return <ErrorNotice {...tell(error)} />;
  if (!data) return <LoadingPanel label="Drawing the report" rows={12} />;
  return (
    <PageBody>
      <Toolbar
        label="Report"
        end={
          <Button variant="filled" loading={exporting.isPending} onClick={() => exporting.mutate({ athleteId, paper })}>
            Export PDF
          </Button>
        }
      >
        <SegmentedControl
          aria-label="Paper"
          data={['A4', 'Letter']}
          value={paper}
          onChange={(value) => remember({ paper: value === 'Letter' ? 'Letter' : 'A4' })}
        />
      </Toolbar>
      <div className={classes.desk}>
        <div className={classes.paper} data-paper data-size={paper}>
          <AthleteReport {...data} />
        </div>
      </div>
    </PageBody>
  );
}
