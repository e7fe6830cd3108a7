import { useEffect } from 'react';
import { useCatalogue, useTestsInUse } from '#renderer/lib/catalogue.ts';
import { tell } from '#renderer/lib/errors.ts';
import { shownDate } from '#shared/dates.ts';
import { useDayNow } from '../api.ts';
import { FieldSheet } from '../components/field-sheet.tsx';

/** The blank sheet on bare paper; it sets the ready mark when data and font are there. */
export function PrintFieldSheetPage({ dayId, paper }: { dayId: string; paper: 'A4' | 'Letter' }) {
  const { data, error } = useDayNow(dayId);
  const tests = useTestsInUse();
  const catalogue = useCatalogue();
  const ready = error !== null || (data !== undefined && tests !== undefined);
  // It stands at the foot of each page.
  const title = data ? `Field sheet, ${data.squadName}, ${shownDate(data.date)}, ${data.batteryName}` : 'Field sheet';
  useEffect(() => {
    if (!ready) return;
    document.title = title;
    let gone = false;
    const loads = [400, 600, 700].map((weight) => document.fonts.load(`${weight} 16px Inter`));
    void Promise.allSettled(loads).then(() => {
      if (!gone) document.documentElement.setAttribute('data-ready', '');
    });
    return () => {
      gone = true;
      document.documentElement.removeAttribute('data-ready');
    };
  }, [ready, title]);
  if (error) return <p role="alert">{tell(error).title}</p>;
  if (!data || !tests) return null;
  return (
    <>
      <style>{`@page { size: ${paper} landscape; margin: 12mm 12mm 14mm; }`}</style>
      <FieldSheet day={data} catalogue={catalogue} />
    </>
  );
}
