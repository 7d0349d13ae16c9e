import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { graphql } from '../gql';
import { useViewer } from '../ui/viewer-context';

const LightPaletteDocument = graphql(`
  query LightPalette {
    settings {
      lightPalette
    }
  }
`);

/** The lights wear the colours the joint meeting has chosen; lights.css has them. */
export function useLightPalette(): void {
  const { jointMeeting } = useViewer();
  const { data } = useQuery(LightPaletteDocument, { skip: jointMeeting === null });
  const palette = data?.settings.lightPalette;
  useEffect(() => {
    document.documentElement.dataset['lights'] = palette ?? 'standard';
  }, [palette]);
}
