import { theme as antd, type ThemeConfig } from 'antd';

export interface ThemeChoice {
  dark: boolean;
  /** 大字: every size × 1.25. */
  large: boolean;
  phone: boolean;
}

/** The colours of tokens.css again: the form library computes with them and cannot read variables. */
const LIGHT = {
  page: '#F3F4F5',
  surface: '#FFFFFF',
  sunk: '#F8F9FA',
  line: '#E1E4E8',
  line2: '#C3C9D0',
  field: '#848E99',
  ink: '#1A2027',
  ink2: '#47515C',
  ink3: '#5F6A76',
  accent: '#2A4A8A',
  accentHover: '#1F3A70',
  accentSoft: '#E8EDF7',
  onAccent: '#FFFFFF',
  red: '#B4231A',
  redSoft: '#FBECEA',
  amber: '#8A5700',
  amberFill: '#B87300',
  amberSoft: '#FBF2DF',
  green: '#2B7349',
  greenSoft: '#E8F3EC',
  shadow: '0 8px 24px rgba(20,28,38,.12)',
};
const DARK: typeof LIGHT = {
  page: '#101418',
  surface: '#171C22',
  sunk: '#1C2229',
  line: '#2A323B',
  line2: '#414B56',
  field: '#6E7985',
  ink: '#E7EBEF',
  ink2: '#B4BDC7',
  ink3: '#919CA8',
  accent: '#9DB8EE',
  accentHover: '#B9CDF5',
  accentSoft: '#212C40',
  onAccent: '#101826',
  red: '#F28B82',
  redSoft: '#33201F',
  amber: '#E3B04B',
  amberFill: '#E3B04B',
  amberSoft: '#312817',
  green: '#6CC091',
  greenSoft: '#1A2C23',
  shadow: '0 8px 24px rgba(0,0,0,.5)',
};
const FONTS =
  '"PingFang SC","HarmonyOS Sans SC","MiSans","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",sans-serif';

type Colours = typeof LIGHT;

const colourTokens = (c: Colours): ThemeConfig['token'] => ({
  colorPrimary: c.accent,
  colorPrimaryHover: c.accentHover,
  colorInfo: c.accent,
  colorLink: c.accent,
  colorLinkHover: c.accentHover,
  colorError: c.red,
  colorErrorBg: c.redSoft,
  colorWarning: c.amberFill,
  colorWarningText: c.amber,
  colorWarningBg: c.amberSoft,
  colorSuccess: c.green,
  colorSuccessBg: c.greenSoft,
  colorTextLightSolid: c.onAccent,
  colorText: c.ink,
  colorTextSecondary: c.ink2,
  colorTextTertiary: c.ink3,
  colorTextDescription: c.ink3,
  colorTextPlaceholder: c.ink3,
  colorBgLayout: c.page,
  colorBgContainer: c.surface,
  colorBgElevated: c.surface,
  colorFillAlter: c.sunk,
  colorBorder: c.field,
  colorBorderSecondary: c.line,
  colorSplit: c.line,
  controlItemBgActive: c.accentSoft,
  boxShadow: 'none',
  boxShadowSecondary: c.shadow,
});

const sizeTokens = (scale: number): ThemeConfig['token'] => ({
  fontFamily: FONTS,
  fontSize: 14 * scale,
  fontSizeSM: 12 * scale,
  fontSizeLG: 16 * scale,
  fontSizeHeading3: 20 * scale,
  lineHeight: 22 / 14,
  controlHeight: 32 * scale,
  controlHeightSM: 24 * scale,
  controlHeightLG: 44 * scale,
  borderRadius: 4,
  borderRadiusSM: 2,
  borderRadiusLG: 4,
  padding: 16 * scale,
  paddingSM: 12 * scale,
  paddingXS: 8 * scale,
  motionDurationMid: '0.12s',
  lineWidthFocus: 2,
});

const componentTokens = (c: Colours): NonNullable<ThemeConfig['components']> => ({
  Table: {
    headerBg: c.surface,
    headerColor: c.ink3,
    headerSplitColor: 'transparent',
    headerBorderRadius: 0,
    cellPaddingBlock: 9,
    cellPaddingInline: 12,
    rowSelectedBg: c.accentSoft,
    borderColor: c.line,
  },
  Card: { headerHeight: 44, headerPadding: 16, bodyPadding: 0 },
  Button: {
    defaultBorderColor: c.line2,
    defaultShadow: 'none',
    primaryShadow: 'none',
    dangerShadow: 'none',
    primaryColor: c.onAccent,
  },
  Segmented: { trackBg: c.surface, itemSelectedBg: c.accentSoft, itemSelectedColor: c.accent },
});

/** antd in our colours and sizes (look.md §7); its own dark guesses are overruled by the dark column. */
export function antdTheme({ dark, large, phone }: ThemeChoice): ThemeConfig {
  const colours = dark ? DARK : LIGHT;
  const scale = large ? 1.25 : 1;
  const sizes = sizeTokens(scale);
  return {
    algorithm: dark ? antd.darkAlgorithm : antd.defaultAlgorithm,
    token: { ...colourTokens(colours), ...sizes, ...(phone ? { controlHeight: 44 * scale } : {}) },
    components: componentTokens(colours),
  };
}
