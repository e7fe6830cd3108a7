import { LoadingPanel } from '#renderer/components/loading-panel.tsx';

/** Shown while a page's code is on its way. */
export function PagePending() {
  return <LoadingPanel label="Opening the page" rows={8} />;
}
