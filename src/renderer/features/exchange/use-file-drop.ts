import { useEffect, useState } from 'react';
import { addFiles, type Dropped } from './open-files.ts';

/** Files may be dropped anywhere in the window while the page is open. @returns whether some are held over it */
export function useFileDrop(): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const hold = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      // Into another element of the page, and not out of the window.
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(false);
      addFiles(droppedIn(event.dataTransfer));
    };
    window.addEventListener('dragover', hold);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', hold);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);
  return over;
}

function droppedIn(transfer: DataTransfer): Dropped[] {
  return [...transfer.items].flatMap((item): Dropped[] => {
    const file = item.kind === 'file' ? item.getAsFile() : null;
    if (!file) return [];
    if (!item.webkitGetAsEntry()?.isDirectory) return [{ file }];
    return [{ name: file.name, fault: `${file.name} is a folder. Open it and drop the files in it.` }];
  });
}
