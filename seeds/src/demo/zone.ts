import type { Office, Person } from './accounts';
import { ADMINISTRATORS } from './accounts';

export const ROOT = '鄂尔多斯高新区管委会';
export const AUTO_SECTION = '汽车产业招商科';
export const ENERGY_SECTION = '新能源与显示招商科';
const BUREAU = '投资促进局';
const CITY_INDUSTRY = '市工业和信息化局';

export const OFFICES: Office[] = [
  { name: BUREAU, kind: 'bureau', parent: ROOT },
  { name: AUTO_SECTION, kind: 'section', parent: BUREAU },
  { name: ENERGY_SECTION, kind: 'section', parent: BUREAU },
  { name: CITY_INDUSTRY, kind: 'city_department', parent: ROOT },
];

/** People who plainly do not exist: the family name is 演. */
export const PEOPLE: Person[] = [
  { username: 'officer', name: '演小汽', role: 'officer', department: AUTO_SECTION },
  { username: 'officer2', name: '演小光', role: 'officer', department: ENERGY_SECTION },
  { username: 'manager', name: '演局长', role: 'manager', department: BUREAU },
  { username: 'leader', name: '演主任', role: 'leader', department: ROOT },
  { username: 'liaison', name: '演联络', role: 'liaison', department: CITY_INDUSTRY },
  ...ADMINISTRATORS.map((person) => ({ ...person, department: ROOT })),
];
