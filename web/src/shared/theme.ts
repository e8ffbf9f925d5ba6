import { ref, watch } from 'vue';

export type Theme = 'system' | 'light' | 'dark';

const KEY = 'lianzhao.theme';
const theme = ref<Theme>(stored());
const system = typeof matchMedia === 'function' ? matchMedia('(prefers-color-scheme: dark)') : null;

function stored(): Theme {
  try {
    const value = localStorage.getItem(KEY);
    return value === 'light' || value === 'dark' ? value : 'system';
  } catch {
    return 'system';
  }
}

function apply(): void {
  const dark = theme.value === 'dark' || (theme.value === 'system' && system?.matches);
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
}

system?.addEventListener('change', apply);
watch(theme, (value) => {
  try {
    if (value === 'system') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, value);
  } catch {
    // The choice then lasts until the next reload.
  }
  apply();
});

/** Light, dark, or as the system has it. */
export function useTheme() {
  return theme;
}
