import type { LocalDate } from '@lianxi/domain';
import type { EntityManager } from 'typeorm';
import { JurisdictionEntity, UnitEntity } from '../entities/index.js';
import { newId } from '../ids.js';
import { JIANGMEN_CODE, readJurisdictions, type ReferenceJurisdiction } from '../reference/jurisdictions.js';
import { cityGovernmentOffice, governmentUnits, jiangmenMemberUnits, type ReferenceUnit } from '../reference/units.js';

export interface LoadedReference {
  readonly jurisdictionIds: ReadonlyMap<string, string>;
  readonly unitIds: ReadonlyMap<string, string>;
  /** Units that were not there before. */
  readonly added: number;
  readonly units: readonly ReferenceUnit[];
}

/** A city's divisions, its governments, and for Jiangmen the members of its joint meeting. What is there already stays. */
export async function loadReference(manager: EntityManager, cityCode: string, validFrom: LocalDate): Promise<LoadedReference> {
  const places = readJurisdictions(cityCode);
  const jurisdictionIds = await idsByCode(manager, 'jurisdiction', places.map((place) => place.code));
  for (const level of ['city', 'county', 'town'] as const) {
    const rows = places.filter((place) => place.level === level && !jurisdictionIds.has(place.code));
    for (const row of rows) jurisdictionIds.set(row.code, newId());
    const values = rows.map(({ code, name, parentCode }) => ({ id: jurisdictionIds.get(code) ?? '', code, name, level, parentId: parentCode === null ? null : (jurisdictionIds.get(parentCode) ?? null) }));
    if (values.length > 0) await manager.insert(JurisdictionEntity, values);
  }
  const units = unitsOf(cityCode, places);
  const unitIds = await idsByCode(manager, 'unit', units.map((unit) => unit.code));
  const missing = units.filter((unit) => !unitIds.has(unit.code));
  for (const unit of missing) unitIds.set(unit.code, newId());
  const values = missing.map(({ code, name, shortName, kind, level, jurisdictionCode }) => ({
    id: unitIds.get(code) ?? '', code, name, shortName, kind, level, jurisdictionId: jurisdictionIds.get(jurisdictionCode) ?? '', validFrom, validTo: null,
  }));
  if (values.length > 0) await manager.insert(UnitEntity, values);
  return { jurisdictionIds, unitIds, added: missing.length, units };
}

/** The city's name, and how many units loading it would add. */
export async function previewReference(manager: EntityManager, cityCode: string): Promise<{ readonly name: string; readonly count: number }> {
  const places = readJurisdictions(cityCode);
  const codes = unitsOf(cityCode, places).map((unit) => unit.code);
  const there = await idsByCode(manager, 'unit', codes);
  return { name: places[0]?.name ?? '', count: codes.filter((code) => !there.has(code)).length };
}

function unitsOf(cityCode: string, places: readonly ReferenceJurisdiction[]): readonly ReferenceUnit[] {
  const [city] = places;
  return [...(city ? [cityGovernmentOffice(city)] : []), ...(cityCode === JIANGMEN_CODE ? jiangmenMemberUnits() : []), ...governmentUnits(places)];
}

async function idsByCode(manager: EntityManager, table: 'jurisdiction' | 'unit', codes: readonly string[]): Promise<Map<string, string>> {
  const rows = (await manager.query(`SELECT id, code FROM ${table} WHERE code = ANY($1)`, [codes])) as { id: string; code: string }[];
  return new Map(rows.map((row) => [row.code, row.id]));
}
