import { useEffect, useState } from 'react';
import { tell } from '#renderer/lib/errors.ts';
import { useReportData } from '../api.ts';
import { AthleteReport } from '../components/athlete-report.tsx';
import classes from './print-athlete-page.module.css';

const FONT_WEIGHTS = [400, 500, 600, 700];
/** Time for charts to measure themselves after their first drawing; a hidden window draws no frames to wait for. */
const SETTLED = 120;

/** The report on bare paper. It sets the ready mark when data, fonts and charts are there. */
export function PrintAthletePage({ athleteId, paper }: { athleteId: string; paper: 'A4' | 'Letter' }) {
  const { data, error } = useReportData(athleteId);
  const fonts = useFonts();
  const ready = fonts && (data !== undefined || error !== undefined);
  const name = data?.athlete.name;
  useEffect(() => {
    if (!ready) return;
    document.title = name ? `${name}: athlete report` : 'Athlete report';
    const timer = setTimeout(() => document.documentElement.setAttribute('data-ready', ''), SETTLED);
    return () => {
      clearTimeout(timer);
      document.documentElement.removeAttribute('data-ready');
    };
  }, [ready, name]);
  if (error) return <p role="alert">{tell(error).title}</p>;
  if (!data || !fonts) return null;
  return (
    <div className={classes.sheet} data-paper-size={paper}>
      <style>{`@page { size: ${paper}; margin: 14mm 15mm; }`}</style>
      <AthleteReport {...data} />
    </div>
  );
}

/** Charts measure their labels, so they are drawn only when the font is there. */
function useFonts(): boolean {
  const [loaded, setLoaded] = useState(false);
  useEffect(() => {
    const loads = FONT_WEIGHTS.map((weight) => document.fonts.load(`${weight} 16px Inter`));
    void Promise.allSettled(loads).then(() => setLoaded(true));
  }, []);
  return loaded;
}
