import { Link } from '@tanstack/react-router';
import { Logo } from './logo.tsx';
import classes from './rail.module.css';
import { ROOMS, type Room } from './rooms.ts';

/** The open data file: where it is, and whether it is safe. */
export interface DataFile {
  name: string;
  /** "Saved on this machine", "Backed up 12 min ago" */
  note: string;
  /** What is typed now cannot be saved. */
  stopped?: boolean;
}

interface RailProps {
  dataFile: DataFile;
  /** Numbers beside rooms that need the coach, by path. */
  counts?: Record<string, number>;
}

/** The left rail: rooms, settings and the data file. */
export function Rail({ dataFile, counts = {} }: RailProps) {
  const item = (room: Room) => <RailItem key={room.path} room={room} count={counts[room.path]} />;
  return (
    <nav className={classes.rail} aria-label="Rooms">
      <div className={classes.brand}>
        <Logo />
        <span className={classes.word}>Evenstride</span>
      </div>
      <ul className={classes.rooms}>{ROOMS.filter((room) => room.place === 'top').map(item)}</ul>
      <ul className={classes.foot}>{ROOMS.filter((room) => room.place === 'foot').map(item)}</ul>
      <div className={classes.file} data-stopped={dataFile.stopped || undefined}>
        <span className={classes.dot} aria-hidden="true" />
        <span className={classes.fileWords}>
          <span className={classes.fileName} title={dataFile.name}>
            {dataFile.name}
          </span>
          <span className={classes.fileNote}>{dataFile.note}</span>
        </span>
      </div>
    </nav>
  );
}

function RailItem({ room, count }: { room: Room; count?: number }) {
  const Icon = room.icon;
  return (
    <li>
      <Link to={room.path} className={classes.item} title={room.label}>
        <Icon size={17} strokeWidth={1.7} aria-hidden />
        <span className={classes.word}>{room.label}</span>
        {!!count && <span className={classes.count}>{count}</span>}
      </Link>
    </li>
  );
}
