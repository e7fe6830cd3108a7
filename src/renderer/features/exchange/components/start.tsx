import { ErrorNotice } from '#renderer/components/error-notice.tsx';
import { PageBody } from '#renderer/components/page-body.tsx';
import { PageHead } from '#renderer/components/page-head.tsx';
import { tell } from '#renderer/lib/errors.ts';
import type { ImportFile } from '../import-file.ts';
import { ChooseFile } from './choose-file.tsx';
import { PastImports } from './past-imports.tsx';
import { UndoneNotice } from './undone-notice.tsx';

interface StartProps {
  /** A single file that is being read, or could not be. */
  file: ImportFile | undefined;
  over: boolean;
}

/** The page before there is a file: where to drop it, and what came before. */
export function Start({ file, over }: StartProps) {
  return (
    <>
      <PageHead title="Import" headline="Bring athletes and their tests in from files you already have." />
      <PageBody>
        {Boolean(file?.error) && <ErrorNotice {...tell(file?.error)} />}
        <UndoneNotice />
        <ChooseFile reading={file?.doing === 'reading' ? file.name : null} over={over} />
        <PastImports />
      </PageBody>
    </>
  );
}
