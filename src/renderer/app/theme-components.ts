import {
  Button,
  Checkbox,
  Drawer,
  Input,
  Kbd,
  type MantineThemeComponents,
  Menu,
  Modal,
  Skeleton,
  Tabs,
  Tooltip,
} from '@mantine/core';
import { Spotlight } from '@mantine/spotlight';
import classes from './theme-components.module.css';

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
    defaultProps: { size: 'xs', radius: 4 },
    classNames: { input: classes.checkbox, label: classes.checkLabel },
  }),
  Radio: { defaultProps: { size: 'xs' }, classNames: { radio: classes.checkbox, label: classes.checkLabel } },
  Switch: { defaultProps: { size: 'sm' } },
  Tabs: Tabs.extend({ classNames: { list: classes.tabsList, tab: classes.tab } }),
  Menu: Menu.extend({
    defaultProps: { radius: 'md', offset: 4, transitionProps: { duration: 80 } },
    classNames: { dropdown: classes.dropdown, item: classes.menuItem, label: classes.menuLabel },
  }),
  Popover: { defaultProps: { radius: 'md', offset: 4 }, classNames: { dropdown: classes.dropdown } },
  Combobox: { classNames: { dropdown: classes.dropdown, option: classes.menuItem } },
  Select: { classNames: { dropdown: classes.dropdown, option: classes.menuItem } },
  Modal: Modal.extend({
    defaultProps: { radius: 'lg', centered: true, overlayProps: { color: 'var(--shade)', backgroundOpacity: 1 } },
    classNames: { content: classes.dialog, title: classes.dialogTitle, header: classes.dialogHeader },
  }),
  Drawer: Drawer.extend({
    defaultProps: { position: 'right', size: 440, overlayProps: { color: 'var(--shade)', backgroundOpacity: 1 } },
    classNames: { content: classes.drawer, title: classes.dialogTitle, header: classes.dialogHeader },
  }),
  Tooltip: Tooltip.extend({
    defaultProps: { openDelay: 400, radius: 'sm', events: { hover: true, focus: true, touch: false } },
    classNames: { tooltip: classes.tooltip },
  }),
  Kbd: Kbd.extend({ classNames: { root: classes.kbd } }),
  Skeleton: Skeleton.extend({ classNames: { root: classes.skeleton } }),
  Notification: { classNames: { root: classes.notification } },
  Spotlight: Spotlight.extend({
    defaultProps: { radius: 'lg', overlayProps: { color: 'var(--shade)', backgroundOpacity: 1 } },
    classNames: { content: classes.dialog },
  }),
};
