import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import type { PreviewRow, RowFilter } from '#shared/contract/exchange.ts';
import { PAGE, rowsPage } from '../api.ts';

interface Rows {
  /** Undefined until its page is there. */
  rowAt(index: number): PreviewRow | undefined;
  /** Asks for the page of a row that came into sight. */
  want(index: number): void;
}

const RowsContext = createContext<Rows>({ rowAt: () => undefined, want: () => {} });

/** Milliseconds that a row has to stay in sight before it is asked for, so that a fast scroll asks for little. */
const STAYS = 50;

interface PreviewRowsProps {
  draftId: string;
  looks: number;
  filter: RowFilter;
  children: ReactNode;
}

/** The rows of a preview by page, as they come into sight: a file may have a hundred thousand. */
export function PreviewRows({ draftId, looks, filter, children }: PreviewRowsProps) {
  const queryClient = useQueryClient();
  const [pages, setPages] = useState<Readonly<Record<number, PreviewRow[]>>>({});
  const asked = useRef(new Set<number>());
  const want = useCallback(
    (index: number) => {
      const page = Math.floor(index / PAGE);
      if (asked.current.has(page)) return;
      asked.current.add(page);
      queryClient
        .fetchQuery(rowsPage(draftId, looks, filter, page))
        .then(({ rows }) => setPages((before) => ({ ...before, [page]: rows })))
        .catch(() => asked.current.delete(page));
    },
    [queryClient, draftId, looks, filter],
  );
  const rows = useMemo(
    () => ({ want, rowAt: (index: number) => pages[Math.floor(index / PAGE)]?.[index % PAGE] }),
    [want, pages],
  );
  return <RowsContext value={rows}>{children}</RowsContext>;
}

/** A row by its place, and what asks for it while it is in sight. */
export function usePreviewRow(index: number): PreviewRow | undefined {
  const { rowAt, want } = useContext(RowsContext);
  const row = rowAt(index);
  useEffect(() => {
    if (row) return;
    const timer = setTimeout(() => want(index), STAYS);
    return () => clearTimeout(timer);
  }, [row, want, index]);
  return row;
}
