import type { ServerProps } from 'payload';

/** Below the form of signing in. */
export function ForgottenPassword({ i18n }: ServerProps) {
  return (
    <p data-testid="forgotten-password">
      {i18n?.language === 'en'
        ? 'Forgot your password? An administrator sets a new one.'
        : 'Quên mật khẩu? Quản trị viên của hệ thống sẽ đặt lại cho bạn.'}
    </p>
  );
}
