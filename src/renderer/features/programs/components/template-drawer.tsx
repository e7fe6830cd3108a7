import { Drawer } from '@mantine/core';
import { SourceLines } from '#renderer/components/source-lines.tsx';
import { exerciseById } from '#shared/catalog/exercises.ts';
import type { Template, TemplateDay } from '#shared/catalog/template.ts';
import { doseWords } from '#shared/programs/dose-words.ts';
import classes from './library-drawer.module.css';

interface TemplateDrawerProps {
  /** Null closes the drawer. */
  template: Template | null;
  onClose(): void;
}

/** A template with its days, what each week changes, and its sources. */
export function TemplateDrawer({ template, onClose }: TemplateDrawerProps) {
  return (
    <Drawer
      opened={template !== null}
      onClose={onClose}
      title={template?.name}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {template && (
        <>
          <p>{template.summary}</p>
          {template.days.map((day) => (
            <Day key={day.name} day={day} />
          ))}
          <h3 className={classes.heading}>Weeks</h3>
          <ol className={classes.list}>
            {template.weeks.map((week, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: weeks are known by their number and never move
              <li key={index}>{week.note}</li>
            ))}
          </ol>
          <h3 className={classes.heading}>Sources</h3>
          <div className={classes.sources}>
            <SourceLines sources={template.sources} />
          </div>
        </>
      )}
    </Drawer>
  );
}

function Day({ day }: { day: TemplateDay }) {
  return (
    <>
      <h3 className={classes.heading}>{day.name}</h3>
      <ul className={classes.slots}>
        {day.exercises.map(({ slot, exerciseId, dose }) => {
          const exercise = exerciseById(exerciseId);
          return (
            <li key={slot}>
              <span className={classes.slot}>{slot}</span>
              {exercise.name} <span className={classes.dose}>{doseWords({ ...exercise.dose, ...dose })}</span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
