import { cleanup } from '@testing-library/svelte';
import { afterEach, beforeAll } from 'vitest';
import { words } from '../src/lib/shared/words/words.svelte';

beforeAll(() => words.use('en', 'ltr'));
afterEach(cleanup);
