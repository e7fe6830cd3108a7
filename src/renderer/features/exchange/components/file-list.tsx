import { ActionIcon } from '@mantine/core';
import { X } from 'lucide-react';
import { Panel } from '#renderer/components/panel.tsx';
import { stateDetail, stateWords } from '../file-words.ts';
import { type ImportFile, isImporting, leavesNumbers, stateOf } from '../import-file.ts';
import { removeFile, showFile } from '../open-files.ts';
import classes from './file-list.module.css';
import { FileMark } from './file-mark.tsx';

interface FileListProps {
  files: readonly ImportFile[];
  chosen: string | null;
}

/** Several files on their way in, each with how it stands; the chosen one is shown below. */
export function FileList({ files, chosen }: FileListProps) {
  return (
    <Panel label="Files" flush>
      <ul className={classes.list}>
        {files.map((file) => (
          <FileItem key={file.key} file={file} isChosen={file.key === chosen} />
        ))}
      </ul>
    </Panel>
  );
}

function FileItem({ file, isChosen }: { file: ImportFile; isChosen: boolean }) {
  const state = stateOf(file);
  const detail = stateDetail(file);
  return (
    <li className={classes.item} data-chosen={isChosen}>
      <button
        type="button"
        className={classes.file}
        aria-current={isChosen || undefined}
        onClick={() => showFile(file.key)}
      >
        <span className={classes.name}>{file.name}</span>
        <span className={classes.state} data-state={leavesNumbers(file) ? 'columns' : state}>
          <FileMark state={state} />
          {stateWords(file)}
        </span>
        <span className={classes.detail} title={detail}>
          {detail}
        </span>
      </button>
      <ActionIcon
        size={24}
        aria-label={`Remove ${file.name} from the list`}
        disabled={isImporting(file)}
        onClick={() => removeFile(file.key)}
      >
        <X size={14} aria-hidden />
      </ActionIcon>
    </li>
  );
}
