import { useState } from 'react';
import { PageBody } from '#renderer/components/page-body.tsx';
import { PageHead } from '#renderer/components/page-head.tsx';
import type { ImportResult } from '#shared/contract/exchange.ts';
import { useReadFile } from '../api.ts';
import { ChooseFile } from '../components/choose-file.tsx';
import { Draft } from '../components/draft.tsx';
import { ImportDone } from '../components/import-done.tsx';
import type { ReadFile } from '../read-file.ts';

/** From a file to athletes and tests: choose, say what the columns hold, look, import. */
export function ImportPage() {
  const [read, setRead] = useState<ReadFile | null>(null);
  const [result, setResult] = useState<ImportResult | null>(null);
  const reading = useReadFile();

  const choose = async (file: File) => {
    const table = await reading.mutateAsync({ file }).catch(() => null);
    if (table) setRead({ key: Date.now(), file, table });
  };
  const startAgain = () => {
    reading.reset();
    setRead(null);
    setResult(null);
  };
  if (result && read) return <ImportDone fileName={read.table.fileName} result={result} onAgain={startAgain} />;
  if (read) return <Draft key={read.key} read={read} onDone={setResult} onCancel={startAgain} />;
  return (
    <>
      <PageHead title="Import" headline="Bring athletes and their tests in from a file you already have." />
      <PageBody>
        <ChooseFile busy={reading.isPending} error={reading.error} onChoose={(file) => void choose(file)} />
      </PageBody>
    </>
  );
}
