import type { AriaAttributes, CSSProperties } from 'react';
import {
  createTheme,
  type ActionIconProps,
  type AlertProps,
  type AnchorProps,
  type BadgeProps,
  type ButtonProps,
  type CardProps,
  type CheckboxProps,
  type CloseButtonProps,
  type DrawerProps,
  type InputProps,
  type InputWrapperProps,
  type MenuProps,
  type ModalProps,
  type NativeSelectProps,
  type NotificationProps,
  type PaperProps,
  type PasswordInputProps,
  type PopoverProps,
  type RadioProps,
  type SelectProps,
  type TableProps,
  type TabsProps,
  type TextareaProps,
  type TextInputProps,
  type TooltipProps,
  type CSSVariablesResolver,
  type MantineColorsTuple,
  type MantineThemeComponent,
  type MantineThemeOverride,
} from '@mantine/core';

/**
 * The one place with colours, spacing, radius and fonts. Style sheets and components name the variables below
 * (`--geleit-…`, `--mantine-…`) and never a colour of their own.
 *
 * Every palette is made in OKLCH with the same steps of lightness, so that shade 6 carries white text with at least
 * 4.7 : 1, shade 9 stands on shade 1 with at least 10 : 1, and shade 4 reads on the dark window with at least 6 : 1
 * (WCAG 2.2, 1.4.3 and 1.4.11). Mantine's own palettes do not.
 */
const farben = {
  geleit: [
    '#eff9fe',
    '#d6f0fe',
    '#b4e1f9',
    '#8ccaeb',
    '#62afd6',
    '#3994be',
    '#167aa2',
    '#046588',
    '#01516f',
    '#003b52',
  ],
  gray: ['#f9fafc', '#f1f4f6', '#e5e8ec', '#d5dade', '#bfc5ca', '#868f98', '#646d76', '#505963', '#353e48', '#1a232c'],
  dark: ['#dee2e5', '#b9bec4', '#9ea5ad', '#6e757e', '#444b53', '#333a41', '#23282e', '#1a1f24', '#13181c', '#0c1014'],
  red: ['#fff4f3', '#ffe4e1', '#ffcbc4', '#ffa69b', '#f7796d', '#df554b', '#c13832', '#a52422', '#891717', '#660c0d'],
  orange: [
    '#fff5ef',
    '#ffe6d7',
    '#feceb1',
    '#f7ae81',
    '#e28c56',
    '#ca6d2b',
    '#ad5300',
    '#8f4402',
    '#753601',
    '#562601',
  ],
  yellow: [
    '#fff6e7',
    '#fae9cd',
    '#f0d5a8',
    '#e0bb7d',
    '#c89d50',
    '#af8020',
    '#926703',
    '#795501',
    '#624402',
    '#473100',
  ],
  lime: ['#f3fae9', '#e4f1d1', '#cee2af', '#b2cc86', '#94b15c', '#779634', '#5f7c12', '#4d6700', '#3e5301', '#2c3c00'],
  green: ['#edfbf0', '#d8f4de', '#bae6c4', '#95d2a4', '#6eb883', '#499e64', '#2c834c', '#186e3a', '#0c592d', '#04411e'],
  teal: ['#ebfbf9', '#d5f2f0', '#b4e4e0', '#8dcfca', '#63b5b0', '#399b95', '#13817c', '#026b66', '#015653', '#003e3c'],
  cyan: ['#eafafe', '#d3f2fa', '#b0e3f0', '#87cedf', '#5ab3c8', '#2a98af', '#017e93', '#046879', '#045462', '#013d48'],
  blue: ['#f2f7fe', '#dfedff', '#c1dcff', '#97c4ff', '#67a7f7', '#438ae1', '#2770c5', '#145baa', '#09498d', '#033469'],
  indigo: [
    '#f4f6fe',
    '#e5eafe',
    '#ced7fe',
    '#afbcfe',
    '#8c9cf8',
    '#707fe2',
    '#5965c6',
    '#4751ab',
    '#38408e',
    '#272d6a',
  ],
  violet: [
    '#f7f5ff',
    '#ece8fe',
    '#dbd2ff',
    '#c6b3ff',
    '#ab92f0',
    '#9174d9',
    '#785abd',
    '#6447a2',
    '#513787',
    '#3b2664',
  ],
  grape: ['#fff2fd', '#fee0fb', '#f7c7f2', '#e8a8e1', '#d186ca', '#b767b1', '#9c4e96', '#843b7f', '#6c2e68', '#501f4d'],
  pink: ['#fff3f6', '#ffe3ea', '#fec8d7', '#ffa1be', '#ec7ba1', '#d35985', '#b63e6c', '#9b2b59', '#801f47', '#5f1333'],
} satisfies Record<string, MantineColorsTuple>;

const schrift = "'Inter Variable', 'Segoe UI', system-ui, -apple-system, sans-serif";

/** Widths at which the layout changes, in em of the unscaled window. */
const UMBRUECHE_EM = { xs: 36, sm: 54, md: 68, lg: 80, xl: 96 };

const schliessen = { 'aria-label': 'Schließen' };

/**
 * Defaults of one component by its name. Not `Button.extend(…)`: that would load every component before the first page.
 */
function fuer<P>(vorgabe: {
  defaultProps?: Partial<P>;
  styles?: Record<string, CSSProperties>;
}): MantineThemeComponent {
  return vorgabe;
}

const komponenten: MantineThemeOverride['components'] = {
  ActionIcon: fuer<ActionIconProps>({ defaultProps: { variant: 'subtle', color: 'gray' } }),
  Alert: fuer<AlertProps>({ defaultProps: { variant: 'light', closeButtonLabel: 'Schließen' } }),
  Anchor: fuer<AnchorProps>({ defaultProps: { underline: 'hover' } }),
  Badge: fuer<BadgeProps>({ defaultProps: { variant: 'light', radius: 'sm', tt: 'none', fw: 600 } }),
  Button: fuer<ButtonProps>({ styles: { root: { fontWeight: 550 } } }),
  Card: fuer<CardProps>({ defaultProps: { withBorder: true, padding: 'md', shadow: 'none' } }),
  Checkbox: fuer<CheckboxProps>({ defaultProps: { size: 'sm' } }),
  CloseButton: fuer<CloseButtonProps & AriaAttributes>({ defaultProps: schliessen }),
  Drawer: fuer<DrawerProps>({
    defaultProps: { closeButtonProps: schliessen, overlayProps: { backgroundOpacity: 0.35 } },
    styles: { title: { fontWeight: 650, fontSize: 'var(--mantine-font-size-lg)' } },
  }),
  Input: fuer<InputProps>({ defaultProps: { size: 'sm' } }),
  // Hints below the field, so that fields side by side stand in one line.
  InputWrapper: fuer<InputWrapperProps>({
    defaultProps: { inputWrapperOrder: ['label', 'input', 'error', 'description'] },
    styles: { label: { fontWeight: 550, marginBottom: '0.1875rem' }, description: { marginTop: '0.25rem' } },
  }),
  Menu: fuer<MenuProps>({ defaultProps: { shadow: 'md', position: 'bottom-end', withInitialFocusPlaceholder: false } }),
  Modal: fuer<ModalProps>({
    defaultProps: { closeButtonProps: schliessen, centered: true, overlayProps: { backgroundOpacity: 0.35 } },
    styles: { title: { fontWeight: 650, fontSize: 'var(--mantine-font-size-lg)' } },
  }),
  NativeSelect: fuer<NativeSelectProps>({ defaultProps: { size: 'sm' } }),
  Notification: fuer<NotificationProps>({ defaultProps: { closeButtonProps: schliessen } }),
  Paper: fuer<PaperProps>({ defaultProps: { radius: 'md' } }),
  PasswordInput: fuer<PasswordInputProps>({
    defaultProps: { visibilityToggleButtonProps: { 'aria-label': 'Passwort anzeigen oder verbergen', tabIndex: 0 } },
  }),
  Popover: fuer<PopoverProps>({ defaultProps: { shadow: 'md' } }),
  Radio: fuer<RadioProps>({ defaultProps: { size: 'sm' } }),
  Select: fuer<SelectProps>({
    // The list itself scrolls, so that it is one control for screen readers and keys.
    styles: { options: { maxHeight: '15rem', overflowY: 'auto' } },
    defaultProps: {
      withScrollArea: false,
      allowDeselect: false,
      nothingFoundMessage: 'Nichts gefunden',
      checkIconPosition: 'right',
      clearButtonProps: { 'aria-label': 'Auswahl leeren' },
      comboboxProps: { shadow: 'md' },
    },
  }),
  Table: fuer<TableProps>({ defaultProps: { horizontalSpacing: 'sm', verticalSpacing: 7 } }),
  Tabs: fuer<TabsProps>({ styles: { tab: { fontWeight: 550 } } }),
  Textarea: fuer<TextareaProps>({ defaultProps: { autosize: true, minRows: 3 } }),
  TextInput: fuer<TextInputProps>({ defaultProps: { autoComplete: 'off', spellCheck: false } }),
  Tooltip: fuer<TooltipProps>({
    defaultProps: { openDelay: 350, multiline: true, maw: 360, events: { hover: true, focus: true, touch: true } },
  }),
};

/**
 * The theme for a window zoomed by `groesseProzent` (100 to 200). The zoom is the font size of the root element; the
 * breakpoints grow with it, so that a window at 200 % folds as one of half the width does.
 */
export function erstelleTheme(groesseProzent: number): MantineThemeOverride {
  const umbruch = (em: number) => `${(em * groesseProzent) / 100}em`;
  return createTheme({
    colors: farben,
    primaryColor: 'geleit',
    primaryShade: { light: 7, dark: 6 },
    black: '#1a232c',
    white: '#ffffff',
    fontFamily: schrift,
    fontFamilyMonospace: "ui-monospace, 'Cascadia Mono', Consolas, 'DejaVu Sans Mono', monospace",
    fontSizes: { xs: '0.75rem', sm: '0.875rem', md: '0.875rem', lg: '1rem', xl: '1.125rem' },
    lineHeights: { xs: '1.4', sm: '1.45', md: '1.5', lg: '1.5', xl: '1.5' },
    fontWeights: { regular: '400', medium: '550', bold: '650' },
    headings: {
      fontFamily: schrift,
      fontWeight: '650',
      sizes: {
        h1: { fontSize: '1.375rem', lineHeight: '1.3' },
        h2: { fontSize: '1.0625rem', lineHeight: '1.4' },
        h3: { fontSize: '0.9375rem', lineHeight: '1.45' },
        h4: { fontSize: '0.875rem', lineHeight: '1.5' },
        h5: { fontSize: '0.875rem', lineHeight: '1.5' },
        h6: { fontSize: '0.8125rem', lineHeight: '1.5' },
      },
    },
    spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.25rem', xl: '2rem' },
    radius: { xs: '0.1875rem', sm: '0.3125rem', md: '0.5rem', lg: '0.75rem', xl: '1rem' },
    defaultRadius: 'sm',
    shadows: {
      xs: '0 1px 2px rgb(12 16 20 / 8%)',
      sm: '0 1px 3px rgb(12 16 20 / 10%), 0 4px 12px rgb(12 16 20 / 6%)',
      md: '0 2px 6px rgb(12 16 20 / 10%), 0 8px 24px rgb(12 16 20 / 10%)',
      lg: '0 4px 10px rgb(12 16 20 / 10%), 0 16px 40px rgb(12 16 20 / 14%)',
      xl: '0 6px 14px rgb(12 16 20 / 12%), 0 24px 60px rgb(12 16 20 / 18%)',
    },
    breakpoints: {
      xs: umbruch(UMBRUECHE_EM.xs),
      sm: umbruch(UMBRUECHE_EM.sm),
      md: umbruch(UMBRUECHE_EM.md),
      lg: umbruch(UMBRUECHE_EM.lg),
      xl: umbruch(UMBRUECHE_EM.xl),
    },
    cursorType: 'pointer',
    respectReducedMotion: true,
    components: komponenten,
  });
}

/** Variables of the window that Mantine does not know, and those of Mantine whose contrast must be mended. */
export const variablen: CSSVariablesResolver = () => ({
  variables: {
    '--geleit-zeile-hoehe': '2.25rem',
  },
  light: {
    '--mantine-color-error': 'var(--mantine-color-red-7)',
    '--mantine-color-success': 'var(--mantine-color-green-7)',
    '--mantine-color-placeholder': 'var(--mantine-color-gray-6)',
    '--mantine-color-dimmed': 'var(--mantine-color-gray-7)',
    '--mantine-color-default-border': 'var(--mantine-color-gray-5)',
    '--mantine-color-default-hover': 'var(--mantine-color-gray-1)',
    '--mantine-color-disabled-color': 'var(--mantine-color-gray-6)',
    '--mantine-color-anchor': 'var(--mantine-color-geleit-7)',
    '--geleit-flaeche': 'var(--mantine-color-gray-0)',
    '--geleit-flaeche-betont': 'var(--mantine-color-gray-1)',
    '--geleit-linie': 'var(--mantine-color-gray-3)',
    '--geleit-linie-stark': 'var(--mantine-color-gray-5)',
    '--geleit-auswahl': 'var(--mantine-color-geleit-0)',
    '--geleit-auswahl-stark': 'var(--mantine-color-geleit-1)',
    '--geleit-fokus': 'var(--mantine-color-geleit-7)',
    ...toene('light'),
    ...kommunenfarben(7),
  },
  dark: {
    '--mantine-color-error': 'var(--mantine-color-red-3)',
    '--mantine-color-success': 'var(--mantine-color-green-3)',
    '--mantine-color-placeholder': 'var(--mantine-color-dark-2)',
    '--mantine-color-dimmed': 'var(--mantine-color-dark-1)',
    '--mantine-color-default-border': 'var(--mantine-color-dark-3)',
    '--mantine-color-disabled-color': 'var(--mantine-color-dark-2)',
    '--mantine-color-anchor': 'var(--mantine-color-geleit-4)',
    '--geleit-flaeche': 'var(--mantine-color-dark-8)',
    '--geleit-flaeche-betont': 'var(--mantine-color-dark-6)',
    '--geleit-linie': 'var(--mantine-color-dark-4)',
    '--geleit-linie-stark': 'var(--mantine-color-dark-3)',
    '--geleit-auswahl': 'var(--mantine-color-dark-6)',
    '--geleit-auswahl-stark': 'var(--mantine-color-dark-5)',
    ...helleFlaechenImDunkeln(),
    '--geleit-fokus': 'var(--mantine-color-geleit-3)',
    ...toene('dark'),
    ...kommunenfarben(4),
  },
});

/** Light variants in the dark scheme: Mantine's are nearly black and the grey one is not seen at all. */
function helleFlaechenImDunkeln(): Record<string, string> {
  const mischung = (palette: string, anteil: number) =>
    `color-mix(in srgb, var(--mantine-color-${palette}-9) ${anteil}%, var(--mantine-color-dark-6))`;
  return Object.fromEntries(
    Object.keys(farben).flatMap((palette) =>
      palette === 'gray' || palette === 'dark'
        ? [
            [`--mantine-color-${palette}-light`, 'var(--mantine-color-dark-5)'],
            [`--mantine-color-${palette}-light-hover`, 'var(--mantine-color-dark-4)'],
            [`--mantine-color-${palette}-light-color`, 'var(--mantine-color-dark-0)'],
          ]
        : [
            [`--mantine-color-${palette}-light`, mischung(palette, 55)],
            [`--mantine-color-${palette}-light-hover`, mischung(palette, 75)],
            [`--mantine-color-${palette}-light-color`, `var(--mantine-color-${palette}-1)`],
          ],
    ),
  );
}

/** What a state means. Each tone has a text, a surface and an edge; never the only sign (icon and word stand beside). */
export type Ton = 'neutral' | 'info' | 'gut' | 'warnt' | 'sperrt' | 'auslegung';

const TON_PALETTE: Record<Ton, string> = {
  neutral: 'gray',
  info: 'geleit',
  gut: 'green',
  warnt: 'yellow',
  sperrt: 'red',
  auslegung: 'violet',
};

function toene(schema: 'light' | 'dark'): Record<string, string> {
  return Object.fromEntries(
    Object.entries(TON_PALETTE).flatMap(([ton, palette]) => {
      const farbe = (stufe: number) => `var(--mantine-color-${palette}-${stufe})`;
      const grau = palette === 'gray';
      const dunkel = grau
        ? 'var(--mantine-color-dark-6)'
        : `color-mix(in srgb, ${farbe(9)} 45%, var(--mantine-color-dark-7))`;
      return [
        [`--geleit-${ton}-text`, schema === 'light' ? farbe(8) : grau ? 'var(--mantine-color-dark-0)' : farbe(2)],
        [
          `--geleit-${ton}-symbol`,
          schema === 'light' ? farbe(grau ? 6 : 7) : grau ? 'var(--mantine-color-dark-1)' : farbe(4),
        ],
        [`--geleit-${ton}-flaeche`, schema === 'light' ? farbe(grau ? 1 : 0) : dunkel],
        [`--geleit-${ton}-rand`, schema === 'light' ? farbe(3) : grau ? 'var(--mantine-color-dark-4)' : farbe(8)],
      ];
    }),
  );
}

/** The colours that tell the Kommunen apart: `--kommune-blau` and so on, readable on the window in both schemes. */
function kommunenfarben(stufe: 4 | 7): Record<string, string> {
  const paletten = {
    blau: 'blue',
    gruen: 'green',
    violett: 'violet',
    orange: 'orange',
    petrol: 'teal',
    rot: 'red',
    gelb: 'yellow',
    grau: 'gray',
  };
  return Object.fromEntries(
    Object.entries(paletten).map(([name, palette]) => {
      const eigene = stufe === 7 && (palette === 'yellow' || palette === 'orange') ? 5 : stufe;
      return [`--kommune-${name}`, `var(--mantine-color-${palette}-${eigene})`];
    }),
  );
}
