import { optimize, type Config } from 'svgo';

/** Keeps ids, classes, groups and descriptions; shortens numbers, paths and transforms. */
const CONFIG: Config = {
  multipass: true,
  floatPrecision: 1,
  plugins: [
    {
      name: 'preset-default',
      params: {
        overrides: {
          cleanupIds: false,
          collapseGroups: false,
          convertShapeToPath: false,
          mergePaths: false,
          removeDesc: false,
          removeHiddenElems: false,
          removeUnknownsAndDefaults: false,
        },
      },
    },
  ],
};

/** The same drawing in fewer bytes. */
export const shrink = (svg: string): string => optimize(svg, CONFIG).data;
