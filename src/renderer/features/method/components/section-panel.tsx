import type { ReactNode } from 'react';
import { Panel } from '#renderer/components/panel.tsx';
import { SourceLines } from '#renderer/components/source-lines.tsx';
import type { MethodSection } from '../method-section.ts';
import classes from './method.module.css';

interface SectionPanelProps {
  section: MethodSection;
  /** Tables that are made from the code itself. */
  children?: ReactNode;
}

/** One part of the method: words, formulas, what follows from them, and their sources. */
export function SectionPanel({ section, children }: SectionPanelProps) {
  const { id, title, text, formulas, points, sources } = section;
  return (
    <div id={`method-${id}`} className={classes.section} tabIndex={-1}>
      <Panel title={title}>
        <div className={classes.prose}>
          {text.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {formulas && (
            <ul className={classes.formulas} aria-label="Formulas">
              {formulas.map((formula) => (
                <li key={formula}>{formula}</li>
              ))}
            </ul>
          )}
          {points && (
            <ul className={classes.points}>
              {points.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
          )}
        </div>
        {children}
        {sources.length > 0 && (
          <div className={classes.sources}>
            <SourceLines sources={sources} />
          </div>
        )}
      </Panel>
    </div>
  );
}
