import { useState } from 'react';
import { ErrorNotice } from '#renderer/components/error-notice.tsx';
import { PageBody } from '#renderer/components/page-body.tsx';
import { PageFault } from '#renderer/components/page-fault.tsx';
import { PageHead } from '#renderer/components/page-head.tsx';
import { tell } from '#renderer/lib/errors.ts';
import type { ExportFormat } from '#shared/contract/export.ts';
import { useExport, useExportContents } from '../api.ts';
import { CHOICES, contentsInWords } from '../choices.ts';
import classes from '../components/export-choice.module.css';
import { ExportChoice } from '../components/export-choice.tsx';
import { RestorePanel } from '../components/restore-panel.tsx';
import { TablesPanel } from '../components/tables-panel.tsx';

/** Everything that is stored, in the form that the coach needs, and the way back. */
export function ExportPage() {
  const contents = useExportContents();
  const exporting = useExport();
  const [went, setWent] = useState<Partial<Record<ExportFormat, string>>>({});
  if (contents.error) return <PageFault error={contents.error} onRetry={() => void contents.refetch()} />;

  const stateOf = (format: ExportFormat) => {
    if (!exporting.isPending) return 'idle';
    return exporting.variables === format ? 'running' : 'waiting';
  };
  const save = (format: ExportFormat) => {
    setWent(({ [format]: _, ...others }) => others);
    exporting.mutate(format, { onSuccess: (place) => place && setWent((old) => ({ ...old, [format]: place })) });
  };
  return (
    <>
      <PageHead
        title="Export"
        sub={contents.data && contentsInWords(contents.data)}
        headline="Take everything with you: all tables as they are stored, and what each column means."
      />
      <PageBody>
        {exporting.error && <ErrorNotice {...tell(exporting.error)} />}
        <div className={classes.choices}>
          {CHOICES.map((choice) => (
            <ExportChoice
              key={choice.format}
              choice={choice}
              state={stateOf(choice.format)}
              went={went[choice.format] ?? null}
              onSave={() => save(choice.format)}
              onCancel={exporting.cancel}
            />
          ))}
        </div>
        {contents.data && (
          <>
            <RestorePanel empty={(contents.data.athlete ?? 0) === 0} />
            <TablesPanel contents={contents.data} />
          </>
        )}
      </PageBody>
    </>
  );
}
