import { useEffect } from 'react';
import { ImportDone } from '../components/import-done.tsx';
import { OneFile } from '../components/one-file.tsx';
import { SeveralFiles } from '../components/several-files.tsx';
import { Start } from '../components/start.tsx';
import { isImporting } from '../import-file.ts';
import { useImports } from '../import-store.ts';
import { setOnPage } from '../run-imports.tsx';
import { useFileDrop } from '../use-file-drop.ts';

/** From files to athletes and tests: drop, answer what they do not say, look, import. */
export function ImportPage() {
  const { files, chosen } = useImports();
  const over = useFileDrop();
  useEffect(() => {
    setOnPage(true);
    return () => setOnPage(false);
  }, []);
  const [file] = files;
  if (files.length > 1) return <SeveralFiles files={files} chosen={chosen} />;
  if (!file?.table) return <Start file={file} over={over} />;
  if (file.result && !isImporting(file)) return <ImportDone file={file} result={file.result} />;
  return <OneFile file={file} />;
}
