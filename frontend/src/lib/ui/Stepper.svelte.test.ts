import { flushSync, mount, unmount } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import Stepper from './Stepper.svelte';

let shown: Record<string, unknown> | undefined;

const show = (packs: number, onchange = vi.fn()) => {
  shown = mount(Stepper, {
    target: document.body,
    props: { packs, unit: '箱', name: '矿泉水', minimum: 4, multiple: 5, available: 12, onchange }
  });
  flushSync();
  return onchange;
};
const press = (label: string): void => {
  document.querySelector<HTMLButtonElement>(`button[aria-label="${label}"]`)?.click();
  flushSync();
};
const type = (text: string): void => {
  const field = document.querySelector('input');
  if (!field) throw new Error('no field');
  field.value = text;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  flushSync();
};

describe('stepper', () => {
  afterEach(() => {
    if (shown) void unmount(shown);
    document.body.innerHTML = '';
  });

  it('steps from nothing to the smallest quantity, and back', () => {
    const onchange = show(0);
    press('增加 矿泉水');
    expect(onchange).toHaveBeenLastCalledWith(5);
  });

  it('steps below the minimum to nothing', () => {
    const onchange = show(5);
    press('减少 矿泉水');
    expect(onchange).toHaveBeenLastCalledWith(0);
  });

  it('never rounds what is typed, but names both neighbours', () => {
    const onchange = show(5);
    type('7');
    expect(onchange).not.toHaveBeenCalled();
    const offered = [...document.querySelectorAll('.suggestion')].map((one) => one.textContent?.trim());
    expect(offered).toEqual(['5 箱', '10 箱']);
  });

  it('says what is left when more is wanted', () => {
    show(15);
    expect(document.querySelector('.note')?.textContent).toContain('最多还有 12 箱');
  });
});
