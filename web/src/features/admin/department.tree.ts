import type { Department } from './admin.queries';

export interface DepartmentBranch {
  department: Department;
  below: DepartmentBranch[];
}

/** The tree of departments, by name within each; one whose parent is not given stands at the top. */
export function treeOf(departments: readonly Department[], locale: string): DepartmentBranch[] {
  const known = new Set(departments.map(({ id }) => id));
  const children = new Map<string, Department[]>();
  for (const one of departments) {
    const parent = one.parentId !== null && known.has(one.parentId) ? one.parentId : '';
    children.set(parent, [...(children.get(parent) ?? []), one]);
  }
  const grow = (parent: string): DepartmentBranch[] =>
    [...(children.get(parent) ?? [])]
      .sort((one, other) => one.name.localeCompare(other.name, locale))
      .map((department) => ({ department, below: grow(department.id) }));
  return grow('');
}

/** Every department with the way to it, in the order of the tree: for choosing one. */
export function pathsOf(
  branches: readonly DepartmentBranch[],
  above = '',
): { value: string; label: string }[] {
  return branches.flatMap(({ department, below }) => {
    const label = above + department.name;
    return [{ value: department.id, label }, ...pathsOf(below, `${label} / `)];
  });
}
