import { createBrowserRouter, Navigate, type RouteObject } from 'react-router';
import { PageBroken } from './page-broken';
import { PageLoading } from './page-loading';
import { pageRoutes } from './pages';
import { Shell } from './shell';
import { SignedIn, SignedOut } from './viewer-gate';

const routes: RouteObject[] = [
  {
    element: <SignedOut />,
    errorElement: <PageBroken />,
    hydrateFallbackElement: <PageLoading />,
    children: [
      { path: '/sign-in', lazy: async () => ({ Component: (await import('../page/sign-in-page')).SignInPage }) },
      { path: '/invitation', lazy: async () => ({ Component: (await import('../page/invitation-page')).InvitationPage }) },
      {
        path: '/first-administrators',
        lazy: async () => ({ Component: (await import('../page/first-administrators-page')).FirstAdministratorsPage }),
      },
    ],
  },
  {
    element: <SignedIn />,
    errorElement: <PageBroken />,
    hydrateFallbackElement: <PageLoading />,
    children: [
      {
        path: '/password',
        lazy: async () => ({ Component: (await import('../page/change-password-page')).ChangePasswordPage }),
      },
      {
        path: '/second-factor',
        lazy: async () => ({ Component: (await import('../page/second-factor-page')).SecondFactorPage }),
      },
      {
        element: <Shell />,
        children: [
          {
            errorElement: <PageBroken />,
            hydrateFallbackElement: <PageLoading rows={8} />,
            children: [
              { index: true, element: <Navigate to="/today" replace /> },
              ...pageRoutes,
              { path: '*', lazy: async () => ({ Component: (await import('../page/not-found-page')).NotFoundPage }) },
            ],
          },
        ],
      },
    ],
  },
];

/** `basename` names the joint meeting: every link stays inside it. */
export const createRouter = (basename: string) => createBrowserRouter(routes, { basename });
