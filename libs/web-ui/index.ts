export type { LightKind, LightTone } from './light/light-kind';
export { LIGHT_TONE } from './light/light-kind';
export { LightShape, type LightShapeProps } from './light/light-shape';
export { Legend, Light, LightChip, type LegendItem, type LightProps } from './light/light';
export { DeadlineBadge, deadlineText, type DeadlineBadgeProps, type DeadlineLabels } from './light/deadline-badge';
export { RoleTag, type RoleKind } from './light/role-tag';
export { Sheet, type SheetProps } from './sheet/sheet';
export { PageHead, type PageHeadProps } from './sheet/page-head';
export { FactsStrip, FiguresStrip, KeyValues, type Fact, type Figure } from './sheet/strips';
export { DemoTag, Quote, Tag } from './sheet/marks';
export { PageTable } from './table/page-table';
export { Pager, type PagerProps } from './table/pager';
export type { Column, PageState, PageTableLabels, PageTableProps, Selection, Sort } from './table/page-table.types';
export { LineList, type LineItem } from './table/line-list';
export { FilterLine, SegmentedFilter, type SegmentedFilterProps, type SegmentOption } from './table/filters';
export { Matrix } from './matrix/matrix';
export type {
  MatrixCell,
  MatrixGroupRow,
  MatrixLabels,
  MatrixOpen,
  MatrixPeriod,
  MatrixProps,
  MatrixRowData,
  MatrixSentenceRow,
  MatrixTotal,
  MatrixUnitRow,
} from './matrix/matrix.types';
export { NoticePane, type NoticePaneProps } from './notice/notice-pane';
export type { NoticeSpan, TextRange } from './notice/notice-segments';
export { LinkedCard, type LinkedCardProps } from './notice/linked-card';
export { LinkedPanes, type LinkedPanesProps } from './notice/linked-panes';
export { PickList, type PickItem, type PickListProps } from './notice/pick-list';
export { Steps, Timeline, type Step, type TimelineItem } from './timeline/timeline';
export { PartsChart, type PartsChartProps, type PartsRow } from './chart/parts-chart';
export { FigureChart, type FigureChartProps } from './chart/figure-chart';
export type { FigureRow } from './chart/figure-points';
export { TrendChart } from './chart/trend-chart';
export type { TrendChartProps, TrendRow } from './chart/trend.types';
export { onTimeRate } from './chart/trend-points';
export { Field, FormColumn, FormPart, StickyBar, type FieldIds, type FieldProps } from './form/field';
export {
  Button,
  CheckLine,
  SelectInput,
  TextArea,
  TextInput,
  type ButtonProps,
  type CheckLineProps,
  type SelectOption,
} from './form/controls';
export { LimitWordsContext, type LimitWords } from './form/text-limit';
export { Dialog, DialogWordsContext, type DialogProps, type DialogWords } from './state/dialog';
export { MenuButton, type MenuButtonProps, type MenuItem } from './state/menu-button';
export { Popover, type PopoverProps } from './state/popover';
export { EmptyState, ErrorState, type ErrorStateProps } from './state/states';
export { SkeletonList, SkeletonRows, SkeletonText } from './state/skeleton';
export { useDelayed, useMediaQuery, usePhone } from './state/hooks';
export { antdTheme, type ThemeChoice } from './theme';
