import { tell } from '#renderer/lib/errors.ts';
import { ErrorNotice } from './error-notice.tsx';
import { PageBody } from './page-body.tsx';
import { PageHead } from './page-head.tsx';

interface PageFaultProps {
  error: unknown;
  onRetry?(): void;
}

/** A page whose data could not be read: it has a title like any other, and says what happened. */
export function PageFault({ error, onRetry }: PageFaultProps) {
  return (
    <>
      <PageHead title="This page cannot be shown" />
      <PageBody>
        <ErrorNotice {...tell(error)} onRetry={onRetry} />
      </PageBody>
    </>
  );
}
