import {
  BookOpen,
  ClipboardList,
  Dumbbell,
  FileInput,
  FileOutput,
  Grid3x3,
  type LucideIcon,
  Settings,
  Users,
} from 'lucide-react';

/** A place in the rail. */
export interface Room {
  path: string;
  label: string;
  icon: LucideIcon;
  /** Last stands at the rail's foot. */
  place: 'top' | 'foot';
}

/** The rooms that exist; a new one is a line here and a route in app/routes. */
export const ROOMS: Room[] = [
  { path: '/athletes', label: 'Athletes', icon: Users, place: 'top' },
  { path: '/testing-day', label: 'Testing day', icon: Grid3x3, place: 'top' },
  { path: '/tests', label: 'Test catalogue', icon: ClipboardList, place: 'top' },
  { path: '/programs', label: 'Programs', icon: Dumbbell, place: 'top' },
  { path: '/import', label: 'Import', icon: FileInput, place: 'top' },
  { path: '/export', label: 'Export', icon: FileOutput, place: 'top' },
  { path: '/method', label: 'Method', icon: BookOpen, place: 'foot' },
  { path: '/settings', label: 'Settings', icon: Settings, place: 'foot' },
];
