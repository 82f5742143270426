import type { Decorator } from '@storybook/react-vite';

/** The day that the toolbar names, handed to every story whose component asks for one. */
export const OnADay: Decorator = (Story, { globals, args, argTypes }) => {
  const day: string = globals['clock'];
  if (day === 'story' || !('today' in args || 'today' in argTypes)) return <Story />;

  return <Story args={{ ...args, today: () => new Date(`${day}T12:00:00Z`) }} />;
};
