type ExcelModule = typeof import('@protobi/exceljs');

/** Loaded at the first workbook only: it is large, and most servers idle write none. Its types name no default, Node gives one. */
export async function loadExcel(): Promise<ExcelModule> {
  const { default: module } = (await import('@protobi/exceljs')) as unknown as { default: ExcelModule };
  return module;
}
