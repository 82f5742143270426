import { everyComponentTest, onReact } from '../../.ci/on-react.ts';

/** The component tests again, on React 18.3. */
export default onReact('18.3', import.meta.dirname, everyComponentTest);
