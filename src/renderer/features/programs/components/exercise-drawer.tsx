import { Drawer } from '@mantine/core';
import { SourceLines } from '#renderer/components/source-lines.tsx';
import { benefitsInWords, musclesInWords } from '#renderer/lib/catalog-words.ts';
import type { Exercise } from '#shared/catalog/exercise.ts';
import { doseWords } from '#shared/programs/dose-words.ts';
import { equipmentInWords, LEVEL_NAMES } from '../catalog-words.ts';
import classes from './library-drawer.module.css';

interface ExerciseDrawerProps {
  /** Null closes the drawer. */
  exercise: Exercise | null;
  onClose(): void;
}

/** Everything the library knows of an exercise. */
export function ExerciseDrawer({ exercise, onClose }: ExerciseDrawerProps) {
  return (
    <Drawer
      opened={exercise !== null}
      onClose={onClose}
      title={exercise?.name}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {exercise && <ExerciseDetail exercise={exercise} />}
    </Drawer>
  );
}

function ExerciseDetail({ exercise }: { exercise: Exercise }) {
  const { dose, cues, cautions, sources } = exercise;
  return (
    <>
      <dl className={classes.facts}>
        <dt>Benefits</dt>
        <dd>{benefitsInWords(exercise.benefits)}</dd>
        <dt>Muscle groups</dt>
        <dd>{musclesInWords(exercise.muscleGroups)}</dd>
        <dt>Legs</dt>
        <dd>{exercise.stance === 'one-leg' ? 'one at a time; can start on the weaker side' : 'both together'}</dd>
        <dt>Equipment</dt>
        <dd>{equipmentInWords(exercise)}</dd>
        <dt>Level</dt>
        <dd>{LEVEL_NAMES[exercise.level]}</dd>
        <dt>Dose</dt>
        <dd>
          {doseWords(dose)}, {dose.load}
          {dose.tempo && `, tempo ${dose.tempo}`}, rest {dose.restSeconds} s
        </dd>
      </dl>
      <h3 className={classes.heading}>Cues</h3>
      <ul className={classes.list}>
        {cues.map((cue) => (
          <li key={cue}>{cue}</li>
        ))}
      </ul>
      <h3 className={classes.heading}>Avoid or delay</h3>
      {cautions.length > 0 ? (
        <ul className={classes.list}>
          {cautions.map((caution) => (
            <li key={caution}>{caution}</li>
          ))}
        </ul>
      ) : (
        <p>Nothing particular is known.</p>
      )}
      <h3 className={classes.heading}>Sources</h3>
      <div className={classes.sources}>
        <SourceLines sources={sources} />
      </div>
    </>
  );
}
