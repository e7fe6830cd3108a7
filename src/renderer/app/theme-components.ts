import {
  Button,
  Checkbox,
  Drawer,
  Input,
  Kbd,
  type MantineThemeComponents,
  Menu,
  Modal,
  SegmentedControl,
  Skeleton,
  Tabs,
  Tooltip,
} from '@mantine/core';
import type { MouseEvent } from 'react';
import classes from './theme-components.module.css';

/** A dialog's own header is none of the page's landmarks. */
const inDialog = { header: { role: 'presentation' } };

/**
 * Menus and lists of options stand where their control stands, so that they lie in the same landmark or dialog. Fixed, so
 * that no panel cuts them off.
 */
const besideControl = { withinPortal: false, floatingStrategy: 'fixed' } as const;

/** The list scrolls by itself: a scroll area inside it would be a place that the keyboard cannot reach. */
const optionList = {
  defaultProps: { withScrollArea: false },
  classNames: { dropdown: classes.dropdown, option: classes.menuItem, options: classes.options },
};

/** A press on a field that can be typed in, before its list is open: what is typed then takes the place of what stands there. */
function selectTyped({ currentTarget: field }: MouseEvent<HTMLInputElement>): void {
  if (field.readOnly || field.ariaExpanded === 'true') return;
  field.addEventListener('click', () => field.select(), { once: true });
}

/** Mantine's parts at this application's density: 30 px controls, hairlines, no shadows. */
export const themeComponents: MantineThemeComponents = {
  Button: Button.extend({
    defaultProps: { size: 'sm', variant: 'default' },
    classNames: { root: classes.button },
  }),
  ActionIcon: {
    defaultProps: { variant: 'subtle', size: 26, color: 'gray' },
    classNames: { root: classes.actionIcon },
  },
  Input: Input.extend({
    defaultProps: { size: 'sm' },
    classNames: { wrapper: classes.inputWrapper, input: classes.input },
  }),
  InputWrapper: {
    defaultProps: { size: 'sm' },
    classNames: { label: classes.label, description: classes.description, error: classes.error },
  },
  Checkbox: Checkbox.extend({
    defaultProps: { size: 'xs', radius: 4, iconColor: 'var(--on-accent)' },
    classNames: { input: classes.checkbox, label: classes.checkLabel },
  }),
  Radio: { defaultProps: { size: 'xs' }, classNames: { radio: classes.checkbox, label: classes.checkLabel } },
  SegmentedControl: SegmentedControl.extend({
    classNames: { root: classes.segments, indicator: classes.segment, label: classes.segmentLabel },
  }),
  Switch: { defaultProps: { size: 'sm' } },
  Tabs: Tabs.extend({ classNames: { list: classes.tabsList, tab: classes.tab } }),
  Menu: Menu.extend({
    defaultProps: {
      ...besideControl,
      radius: 'md',
      offset: 4,
      transitionProps: { duration: 80 },
      withInitialFocusPlaceholder: false,
    },
    classNames: {
      dropdown: classes.dropdown,
      item: classes.menuItem,
      label: classes.menuLabel,
      divider: classes.menuDivider,
    },
  }),
  Popover: { defaultProps: { ...besideControl, radius: 'md', offset: 4 }, classNames: { dropdown: classes.dropdown } },
  Combobox: { defaultProps: besideControl },
  Select: { ...optionList, defaultProps: { ...optionList.defaultProps, onMouseDown: selectTyped } },
  MultiSelect: optionList,
  Autocomplete: optionList,
  Modal: Modal.extend({
    defaultProps: {
      attributes: inDialog,
      radius: 'lg',
      centered: true,
      overlayProps: { color: 'var(--shade)', backgroundOpacity: 1 },
    },
    classNames: {
      content: classes.dialog,
      title: classes.dialogTitle,
      header: classes.dialogHeader,
      body: classes.dialogBody,
    },
  }),
  Drawer: Drawer.extend({
    defaultProps: {
      attributes: inDialog,
      position: 'right',
      size: 440,
      overlayProps: { color: 'var(--shade)', backgroundOpacity: 1 },
    },
    classNames: {
      content: classes.drawer,
      title: classes.dialogTitle,
      header: classes.dialogHeader,
      body: classes.dialogBody,
    },
  }),
  Tooltip: Tooltip.extend({
    defaultProps: { openDelay: 400, radius: 'sm', events: { hover: true, focus: true, touch: false } },
    classNames: { tooltip: classes.tooltip },
  }),
  Kbd: Kbd.extend({ classNames: { root: classes.kbd } }),
  Skeleton: Skeleton.extend({ classNames: { root: classes.skeleton } }),
  Notification: {
    defaultProps: { closeButtonProps: { 'aria-label': 'Close' } },
    classNames: { root: classes.notification },
  },
};
