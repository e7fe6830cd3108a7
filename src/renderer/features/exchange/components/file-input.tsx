import { type RefObject, useRef } from 'react';
import { addFiles } from '../open-files.ts';

const KINDS = '.csv,.tsv,.txt,.tab,.xlsx,text/csv,text/tab-separated-values,text/plain';

/** What opens the system's own dialog for files. @returns its hidden field, and how it is opened */
export function useFileInput() {
  const input = useRef<HTMLInputElement>(null);
  return { field: <FileInput input={input} />, choose: () => input.current?.click() };
}

function FileInput({ input }: { input: RefObject<HTMLInputElement | null> }) {
  return (
    <input
      ref={input}
      type="file"
      multiple
      accept={KINDS}
      className="visually-hidden"
      aria-label="File to import"
      tabIndex={-1}
      onChange={(event) => {
        const files = [...(event.currentTarget.files ?? [])];
        event.currentTarget.value = '';
        if (files.length > 0) addFiles(files.map((file) => ({ file })));
      }}
    />
  );
}
